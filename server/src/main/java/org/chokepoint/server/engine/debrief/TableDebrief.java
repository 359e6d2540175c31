package org.chokepoint.server.engine.debrief;

import java.util.List;
import org.chokepoint.server.engine.state.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may see of a finished game: the world that was played, its par, and of every seat a few figures side by
 * side.
 *
 * @param rounds that were played
 * @param cutShort the host ended the game before its last round
 * @param hostility of the outside world, 0 friendly .. 1 hostile
 * @param focus what the outside world aimed at, in lower case
 * @param par mean of the games below; 0 where every seat has a par of its own
 * @param parGames the plain ways of playing and their scores; none where every seat has its own
 * @param seats in order
 * @param nation points of the nation that the seats are funds of; null elsewhere
 * @param readings what the other reading of each disputed event that came would have changed
 */
public record TableDebrief(
        int rounds,
        boolean cutShort,
        double hostility,
        String focus,
        double par,
        List<ParScore> parGames,
        List<SeatRow> seats,
        @Nullable Double nation,
        List<OtherReading> readings) {
    /** Copies. */
    public TableDebrief {
        parGames = List.copyOf(parGames);
        seats = List.copyOf(seats);
        readings = List.copyOf(readings);
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
     * @param par of this seat
     * @param openness mean stance reached, 0 .. 1
     * @param talentShare mean share of the money that went to people, 0 .. 1
     * @param stranded money stranded at the end, bn yuan
     * @param domains indispensable at the end
     * @param sanctions met
     * @param fund the seat's part of a nation; null elsewhere
     */
    public record SeatRow(
            SeatId seat,
            double score,
            double par,
            double openness,
            double talentShare,
            double stranded,
            int domains,
            int sanctions,
            @Nullable FundRow fund) {}

    /**
     * A fund in a nation.
     *
     * @param budgetShare part of the nation's money, 0 .. 1
     * @param salesShare part of all sales, 0 .. 1
     * @param nationWithout points of the nation if this fund had kept its money and changed nothing
     */
    public record FundRow(double budgetShare, double salesShare, double nationWithout) {}

    /**
     * The same game, the same plans, a disputed event in its other reading.
     *
     * @param event id of the event
     * @param played id of the reading that was played
     * @param other id of the other one
     * @param seats all of them, in order
     */
    public record OtherReading(String event, String played, String other, List<SeatReading> seats) {
        /** Copies. */
        public OtherReading {
            seats = List.copyOf(seats);
        }
    }

    /**
     * A seat in the other reading. Places are counted as the standings count them, from 1; equals share the better one.
     *
     * @param score points in the other reading
     * @param place in the other reading
     * @param playedPlace in the game as it was played
     */
    public record SeatReading(double score, int place, int playedPlace) {}
}
