package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.content.model.EffectDef;
import org.chokepoint.content.model.EffectKey;
import org.chokepoint.server.engine.rule.CompiledEvent.CompiledChoice;
import org.chokepoint.server.engine.rule.Rounds.OpenEvent;
import org.chokepoint.server.engine.state.NationState;
import org.jspecify.annotations.Nullable;

/**
 * Figures that the rules compute from a country, for those who show it.
 *
 * @param absorptionLimit money, public and private, that each sector's staff can use in a year, bn yuan
 * @param sanction strength of the sanction on each line after shields and stocks, 0..1
 * @param coolingDown cards that cannot be played in the open or next round: id to the round they can be, sorted by id
 * @param effects that last, in the order they began
 */
public record Readout(
        List<Double> absorptionLimit,
        List<Double> sanction,
        Map<String, Integer> coolingDown,
        List<EffectReading> effects) {
    /** Copies and sorts. */
    public Readout {
        absorptionLimit = List.copyOf(absorptionLimit);
        sanction = List.copyOf(sanction);
        coolingDown = Collections.unmodifiableMap(new TreeMap<>(coolingDown));
        effects = List.copyOf(effects);
    }

    /**
     * An effect.
     *
     * @param key as it is written, for example {@code z:equipment}
     * @param value in the unit of the key
     * @param roundsLeft rounds it lasts, the running one included
     * @param cause id of the card or event behind it
     */
    public record EffectReading(String key, double value, int roundsLeft, String cause) {}

    /** Reads a country. */
    public static Readout of(World world, NationState nation) {
        Rulebook book = world.rulebook();
        Turn turn =
                new Turn(world, nation, nation.look(), Rounds.Plan.nothing(world, nation)); // which is only read here
        turn.sumEffects();
        SanctionStrength.apply(turn);
        List<Double> limits = new ArrayList<>();
        for (int sector = 0; sector < turn.sectors(); sector++) {
            limits.add(AbsorptionRule.limit(book, turn.now, sector));
        }
        List<Double> sanctions = new ArrayList<>();
        for (int line = 0; line < turn.lines(); line++) {
            sanctions.add(turn.sanction[line] * (1 - turn.stockpile));
        }
        return new Readout(limits, sanctions, coolingDown(book, nation), effects(book, nation));
    }

    private static Map<String, Integer> coolingDown(Rulebook book, NationState nation) {
        int round = nation.open() ? nation.round() : nation.round() + 1;
        Map<String, Integer> cooling = new TreeMap<>();
        for (int card = 0; card < book.cards().size(); card++) {
            if (nation.cardReady(card) > round) {
                cooling.put(book.cards().get(card), nation.cardReady(card));
            }
        }
        return cooling;
    }

    private static List<EffectReading> effects(Rulebook book, NationState nation) {
        List<EffectReading> readings = new ArrayList<>();
        for (int i = 0; i < nation.effectCount(); i++) {
            readings.add(new EffectReading(
                    book.effectKey(nation.effectKey(i)),
                    nation.effectValue(i),
                    nation.effectRoundsLeft(i),
                    book.causeId(nation.effectCause(i))));
        }
        return readings;
    }

    /** Effects of content as a country would meet them. */
    public static List<EffectReading> of(
            List<EffectDef> effects, double severity, @Nullable String drawnSector, String cause) {
        return effects.stream()
                .map(effect -> new EffectReading(
                        spelled(effect.key(), drawnSector), effect.value() * severity, effect.rounds(), cause))
                .toList();
    }

    private static String spelled(EffectKey key, @Nullable String drawnSector) {
        boolean drawn = drawnSector != null && EffectKey.DRAWN.equals(key.target());
        return (drawn ? new EffectKey(key.kind(), drawnSector) : key).toString();
    }

    static List<OpenEvent> events(World world, NationState opened) {
        Rulebook book = world.rulebook();
        Scope scope = new Scope(world, opened);
        List<OpenEvent> events = new ArrayList<>();
        for (int slot = 0; slot < opened.openEventCount(); slot++) {
            CompiledEvent event = book.event(opened.openEvent(slot));
            int sector = opened.openEventSector(slot);
            List<Boolean> available = new ArrayList<>();
            for (CompiledChoice choice : event.choices()) {
                available.add(choice.when().holds(scope) && Prices.choicePayable(book, opened, choice.def()));
            }
            events.add(new OpenEvent(
                    event.def().id(),
                    opened.openEventSeverity(slot),
                    sector == Ids.NONE ? null : book.sectors().get(sector),
                    available));
        }
        return events;
    }
}
