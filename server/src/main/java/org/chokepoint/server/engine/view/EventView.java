package org.chokepoint.server.engine.view;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.content.model.EffectDef;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.EventDef.ChoiceDef;
import org.chokepoint.content.model.EventDef.ReadingDef;
import org.chokepoint.server.engine.rule.Readout;
import org.chokepoint.server.engine.rule.Readout.EffectReading;
import org.chokepoint.server.engine.rule.Rounds.OpenEvent;
import org.chokepoint.server.engine.rule.World;
import org.jspecify.annotations.Nullable;

/**
 * An event of the running round as a seat meets it. Kind, texts and sources are content: found by the id.
 *
 * @param event id of the event
 * @param severity strength for this seat, 1 = as described
 * @param drawnSector the sector it hits, null when it draws none
 * @param effects what it does by itself, in the reading that is played
 * @param choices in the order of the content
 * @param reading the reading that is played, null when the event is not disputed
 * @param byHost the host has chosen it
 */
public record EventView(
        String event,
        double severity,
        @Nullable String drawnSector,
        List<EffectReading> effects,
        List<ChoiceView> choices,
        @Nullable String reading,
        boolean byHost) {
    /** Copies. */
    public EventView {
        effects = List.copyOf(effects);
        choices = List.copyOf(choices);
    }

    /** An event of this round. */
    static EventView of(World world, int round, OpenEvent open) {
        int event = world.rulebook().events().find(open.event());
        EventDef def = world.rulebook().ruleset().events().get(event);
        return of(
                open,
                def,
                def.readings().isEmpty() ? null : def.readings().get(world.reading(event)),
                world.isInjected(open.event(), round));
    }

    private static EventView of(OpenEvent open, EventDef def, @Nullable ReadingDef reading, boolean byHost) {
        List<EffectDef> added = reading == null ? List.of() : reading.effects();
        return new EventView(
                open.event(),
                open.severity(),
                open.drawnSector(),
                read(open, def.effects(), added, open.severity()),
                ChoiceView.all(open, def, reading),
                reading == null ? null : reading.id(),
                byHost);
    }

    private static List<EffectReading> read(
            OpenEvent open, List<EffectDef> own, List<EffectDef> added, double severity) {
        List<EffectDef> all = Stream.concat(own.stream(), added.stream()).toList();
        return Readout.of(all, severity, open.drawnSector(), open.event());
    }

    /**
     * An answer.
     *
     * @param cost bn yuan
     * @param byDefault the free answer of a silent seat
     * @param available its condition holds for this seat and its price can be paid
     * @param effects what it does, in the reading that is played
     * @param outcomes what else it does in each way it can go, in the order of the content; one of them is drawn
     */
    public record ChoiceView(
            String choice,
            double cost,
            boolean byDefault,
            boolean available,
            List<EffectReading> effects,
            List<List<EffectReading>> outcomes) {
        /** Copies. */
        public ChoiceView {
            effects = List.copyOf(effects);
            outcomes = List.copyOf(outcomes);
        }

        private static List<ChoiceView> all(OpenEvent open, EventDef def, @Nullable ReadingDef reading) {
            return IntStream.range(0, def.choices().size())
                    .mapToObj(
                            i -> of(open, def.choices().get(i), open.available().get(i), reading))
                    .toList();
        }

        /** The severity of an event does not scale its answers. */
        private static ChoiceView of(OpenEvent open, ChoiceDef def, boolean available, @Nullable ReadingDef reading) {
            List<EffectDef> added = reading == null ? List.of() : reading.added(def.id());
            return new ChoiceView(
                    def.id(),
                    def.cost(),
                    def.byDefault(),
                    available,
                    read(open, def.effects(), added, 1),
                    def.outcomes().stream()
                            .map(outcome -> read(open, outcome.effects(), List.of(), 1))
                            .toList());
        }
    }
}
