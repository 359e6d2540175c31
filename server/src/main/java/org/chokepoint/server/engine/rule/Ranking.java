package org.chokepoint.server.engine.rule;

import java.util.Comparator;
import java.util.List;
import org.chokepoint.content.model.ScoringDef;
import org.chokepoint.content.model.ScoringDef.Measure;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.SeatState;
import org.jspecify.annotations.Nullable;

/**
 * Who is ahead after the last report: by score, among rivals by score above par, ties by sovereignty, then growth, then
 * the lower seat. Pure.
 */
public final class Ranking {
    private final GameState state;
    private final ScoringDef scoring;

    private Ranking(GameState state, World world) {
        this.state = state;
        scoring = world.rulebook().ruleset().scoring();
    }

    /** Seats that have a report, best first. */
    public static List<SeatState> bestFirst(GameState state, World world) {
        Ranking ranking = new Ranking(state, world);
        Comparator<SeatState> best = Comparator.comparingDouble(ranking::points)
                .thenComparingDouble(seat -> ranking.of(Measure.SOVEREIGNTY, seat))
                .thenComparingDouble(seat -> ranking.of(Measure.GROWTH, seat))
                .reversed()
                .thenComparing(seat -> seat.id().number());
        return state.seats().stream()
                .filter(seat -> seat.last() != null)
                .sorted(best)
                .toList();
    }

    /** Points of the par bot on a seat; null but among rivals after a report. */
    public static @Nullable Double par(GameState state, SeatId seat) {
        List<Double> pars = state.ties().pars();
        return pars.isEmpty() ? null : pars.get(seat.number() - 1);
    }

    private double points(SeatState seat) {
        Double par = par(state, seat.id());
        return result(seat).score() - (par == null ? 0 : par);
    }

    private double of(Measure measure, SeatState seat) {
        for (int i = 0; i < scoring.dimensions().size(); i++) {
            if (scoring.dimensions().get(i).id() == measure) {
                return result(seat).dimensionPoints().get(i);
            }
        }
        return 0;
    }

    private static RoundResult result(SeatState seat) {
        RoundResult last = seat.last();
        if (last == null) {
            throw new IllegalStateException("seat " + seat.id() + " has no report");
        }
        return last;
    }
}
