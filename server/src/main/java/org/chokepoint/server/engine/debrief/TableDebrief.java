package org.chokepoint.server.engine.debrief;

import java.util.List;
import org.chokepoint.server.engine.state.SeatId;

/**
 * What everybody may see of a finished game: the world that was played, its par, and of every seat a few figures side by
 * side.
 *
 * @param rounds that were played
 * @param cutShort the host ended the game before its last round
 * @param hostility of the outside world, 0 friendly .. 1 hostile
 * @param focus what the outside world aimed at, in lower case
 * @param par mean of the games below
 * @param parGames the plain ways of playing and their scores
 * @param seats in order
 */
public record TableDebrief(
        int rounds,
        boolean cutShort,
        double hostility,
        String focus,
        double par,
        List<ParScore> parGames,
        List<SeatRow> seats) {
    /** Copies. */
    public TableDebrief {
        parGames = List.copyOf(parGames);
        seats = List.copyOf(seats);
    }

    /**
     * A plain way of playing this world.
     *
     * @param bot id; empty for last year's habits
     * @param scores after each round; at least one
     */
    public record ParScore(String bot, List<Double> scores) {
        /** Copies. */
        public ParScore {
            scores = List.copyOf(scores);
        }

        /** At the end. */
        public double score() {
            return scores.get(scores.size() - 1);
        }
    }

    /**
     * A seat's game in figures.
     *
     * @param openness mean stance reached, 0 .. 1
     * @param talentShare mean share of the money that went to people, 0 .. 1
     * @param stranded money stranded at the end, bn yuan
     * @param domains indispensable at the end
     * @param sanctions met
     */
    public record SeatRow(
            SeatId seat,
            double score,
            double openness,
            double talentShare,
            double stranded,
            int domains,
            int sanctions) {}
}
