package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.content.model.Balance;

/**
 * Booms and slumps of a sector's demand. The seed draws them before play; everybody learns of one some rounds before it
 * begins, and what is announced comes:
 *
 * <pre>
 * demand at home and abroad ← demand·boom, or demand·slump, in the rounds of the swing
 * </pre>
 *
 * The growth that a score compares with swings too: a slump costs those who cannot turn, not everybody. Immutable, safe
 * from any thread. Facts: F043, F211; sizes are design estimates.
 */
public final class DemandSwings {
    private static final String STREAM = "swing ";

    private final List<Swing> swings;

    private DemandSwings(List<Swing> swings) {
        this.swings = List.copyOf(swings);
    }

    /**
     * A boom or a slump.
     *
     * @param sector index of the sector
     * @param announced the round in which everybody learns of it
     * @param from first round of it
     * @param until last round of it
     * @param factor demand at home and abroad, times what it would be
     */
    public record Swing(int sector, int announced, int from, int until, double factor) {}

    static DemandSwings draw(Rulebook book, long seed, boolean come) {
        List<Swing> swings = new ArrayList<>();
        Balance.DemandSwings numbers = book.balance.demandSwings();
        for (int sector = 0; sector < book.sectors().size() && numbers != null && come; sector++) {
            draw(book, seed, sector, numbers, swings);
        }
        return new DemandSwings(swings);
    }

    private static void draw(Rulebook book, long seed, int sector, Balance.DemandSwings numbers, List<Swing> swings) {
        String stream = STREAM + book.sectors().get(sector);
        int rounds = book.scenario().rounds();
        int round = numbers.firstRound();
        while (round + numbers.notice() <= rounds) {
            if (Draw.inRound(seed, stream, round - 1, 0) >= numbers.chance()) {
                round++;
                continue;
            }
            boolean boom = Draw.inRound(seed, stream, round - 1, 1) < numbers.boomShare();
            int from = round + numbers.notice();
            int until = Math.min(from + numbers.rounds() - 1, rounds);
            swings.add(new Swing(sector, round, from, until, boom ? numbers.boom() : numbers.slump()));
            round = until + 1;
        }
    }

    /** Changes the demand of a sector; [n] is that of round n + 1. */
    void apply(int sector, double[] demand) {
        for (Swing swing : swings) {
            for (int round = swing.from; round <= swing.until && swing.sector == sector; round++) {
                demand[round - 1] *= swing.factor;
            }
        }
    }

    /** What is known in a round of a sector's boom or slump, under way or announced. */
    public Optional<Swing> known(int sector, int round) {
        for (Swing swing : swings) {
            if (swing.sector == sector && swing.announced <= round && round <= swing.until) {
                return Optional.of(swing);
            }
        }
        return Optional.empty();
    }

    /** Demand of a sector in a round, times what it would be without booms and slumps. */
    double factor(int sector, int round) {
        for (Swing swing : swings) {
            if (swing.sector == sector && swing.from <= round && round <= swing.until) {
                return swing.factor;
            }
        }
        return 1;
    }

    /** Demand of a sector in the round after this one, times what it would be; 1 when nothing is announced. */
    public double ahead(int sector, int round) {
        for (Swing swing : swings) {
            if (swing.sector == sector && swing.announced <= round && swing.from <= round + 1 && round < swing.until) {
                return swing.factor;
            }
        }
        return 1;
    }
}
