package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chokepoint.content.model.EffectDef;
import org.chokepoint.content.model.EffectKey;
import org.chokepoint.server.engine.rule.CompiledEvent.CompiledChoice;
import org.chokepoint.server.engine.rule.Rounds.OpenEvent;
import org.chokepoint.server.engine.state.NationState;
import org.jspecify.annotations.Nullable;

/** Figures that the rules compute from a country, for those who show it. Immutable. */
public final class Readout {
    private final Rulebook book;
    private final NationState nation;
    private final double[] sums;
    private final double shielded;
    private final double uncovered;

    private Readout(Rulebook book, NationState nation) {
        this.book = book;
        this.nation = nation;
        sums = EffectSums.of(book, nation);
        shielded = SanctionStrength.ofAll(book, sums);
        uncovered = 1 - SanctionStrength.stockpile(book, sums);
    }

    /** Reads a country. */
    public static Readout of(World world, NationState nation) {
        return new Readout(world.rulebook(), nation);
    }

    /**
     * An effect that works or would work.
     *
     * @param key what it moves and whom, as it is written, for example {@code z:equipment}
     * @param value in the unit of the key, severity included
     * @param roundsLeft rounds it lasts, the running one included
     * @param cause id of the event, choice, card or deal behind it
     */
    public record EffectReading(String key, double value, int roundsLeft, String cause) {}

    /** Money, public and private, that a sector's staff can use in a year, bn yuan. */
    public double absorptionLimit(int sector) {
        return AbsorptionRule.limit(book, nation.look(), sector);
    }

    /** Strength of the sanction on a line after shields and stocks, 0..1. */
    public double sanction(int line) {
        double factor = shielded * SanctionStrength.ofSector(book, sums, book.sectorOf(line));
        return SanctionStrength.ofLine(book, sums, line, factor) * uncovered;
    }

    /** Cards that cannot be played in the open or next round: id to the round they can be, sorted by id. */
    public SortedMap<String, Integer> coolingDown() {
        int round = nation.open() ? nation.round() : nation.round() + 1;
        SortedMap<String, Integer> cooling = new TreeMap<>();
        for (int card = 0; card < book.cards().size(); card++) {
            if (nation.cardReady(card) > round) {
                cooling.put(book.cards().get(card), nation.cardReady(card));
            }
        }
        return cooling;
    }

    /** Effects that last, in the order they began. */
    public List<EffectReading> effects() {
        EffectReading[] readings = new EffectReading[nation.effectCount()];
        for (int i = 0; i < readings.length; i++) {
            readings[i] = new EffectReading(
                    book.effectKey(nation.effectKey(i)),
                    nation.effectValue(i),
                    nation.effectRoundsLeft(i),
                    book.causeId(nation.effectCause(i)));
        }
        return List.of(readings);
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
