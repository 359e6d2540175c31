package org.chokepoint.server.lab;

import java.util.List;

/**
 * One simulated game: every seat ran the same country under the same seed.
 *
 * @param seed the seed
 * @param seats in the order of the table
 */
public record GameRecord(long seed, List<SeatRecord> seats) {
    /** Copies. */
    public GameRecord {
        seats = List.copyOf(seats);
    }

    /** Index of the winner: highest score, then sovereignty, then growth, then the first seat. */
    public int winner() {
        int best = 0;
        for (int seat = 1; seat < seats.size(); seat++) {
            if (seats.get(seat).last().beats(seats.get(best).last())) {
                best = seat;
            }
        }
        return best;
    }

    /**
     * One seat of a game.
     *
     * @param bot who played
     * @param rounds after each round
     */
    public record SeatRecord(String bot, List<RoundRecord> rounds) {
        /** Copies. */
        public SeatRecord {
            rounds = List.copyOf(rounds);
        }

        /** After the last round. */
        public RoundRecord last() {
            return rounds.get(rounds.size() - 1);
        }
    }

    /**
     * A seat after a round.
     *
     * @param round from 1
     * @param score points, 0..100
     * @param dimensions points 0..100 in the order of the pack's scoring
     * @param details further columns, separated by commas; empty when nobody wants them
     */
    public record RoundRecord(int round, double score, List<Double> dimensions, String details) {
        private static final int GROWTH = 0;
        private static final int SOVEREIGNTY = 4;

        /** Copies. */
        public RoundRecord {
            dimensions = List.copyOf(dimensions);
        }

        boolean beats(RoundRecord other) {
            int byScore = Double.compare(score, other.score);
            if (byScore != 0) {
                return byScore > 0;
            }
            int bySovereignty = Double.compare(dimensions.get(SOVEREIGNTY), other.dimensions.get(SOVEREIGNTY));
            return bySovereignty != 0 ? bySovereignty > 0 : dimensions.get(GROWTH) > other.dimensions.get(GROWTH);
        }
    }
}
