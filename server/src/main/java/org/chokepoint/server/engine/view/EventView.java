package org.chokepoint.server.engine.view;

import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.EventDef.ChoiceDef;
import org.chokepoint.server.engine.rule.Readout;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rounds.OpenEvent;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;
import org.jspecify.annotations.Nullable;

/**
 * An event of the running round as a seat meets it. Kind, texts and sources are content: found by the id.
 *
 * @param event id of the event
 * @param severity strength for this seat, 1 = as described
 * @param drawnSector the sector it hits, null when it draws none
 * @param effects what it does by itself
 * @param choices in the order of the content
 */
public record EventView(
        String event,
        double severity,
        @Nullable String drawnSector,
        List<EffectView> effects,
        List<ChoiceView> choices) {
    /** Copies. */
    public EventView {
        effects = List.copyOf(effects);
        choices = List.copyOf(choices);
    }

    /** The events of the open round, in the order of the slots. */
    static List<EventView> all(World world, NationState opened) {
        List<EventDef> known = world.rulebook().ruleset().events();
        return Rounds.events(world, opened).stream()
                .map(open -> of(open, known.get(world.rulebook().events().find(open.event()))))
                .toList();
    }

    private static EventView of(OpenEvent open, EventDef def) {
        return new EventView(
                open.event(),
                open.severity(),
                open.drawnSector(),
                EffectView.all(Readout.of(def.effects(), open.severity(), open.drawnSector(), open.event())),
                ChoiceView.all(open, def));
    }

    /**
     * An answer.
     *
     * @param cost bn yuan
     * @param byDefault the free answer of a silent seat
     * @param available its condition holds for this seat and its price can be paid
     * @param effects what it does
     */
    public record ChoiceView(
            String choice, double cost, boolean byDefault, boolean available, List<EffectView> effects) {
        /** Copies. */
        public ChoiceView {
            effects = List.copyOf(effects);
        }

        private static List<ChoiceView> all(OpenEvent open, EventDef def) {
            return IntStream.range(0, def.choices().size())
                    .mapToObj(
                            i -> of(open, def.choices().get(i), open.available().get(i)))
                    .toList();
        }

        /** The severity of an event does not scale its answers. */
        private static ChoiceView of(OpenEvent open, ChoiceDef def, boolean available) {
            return new ChoiceView(
                    def.id(),
                    def.cost(),
                    def.byDefault(),
                    available,
                    EffectView.all(Readout.of(def.effects(), 1, open.drawnSector(), open.event())));
        }
    }
}
