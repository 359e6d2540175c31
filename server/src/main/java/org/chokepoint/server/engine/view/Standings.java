package org.chokepoint.server.engine.view;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.chokepoint.content.model.ScoringDef;
import org.chokepoint.content.model.ScoringDef.Measure;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.view.TableView.Standing;
import org.jspecify.annotations.Nullable;

/** Best first: by score, among rivals by score above par, ties by sovereignty, then growth, then the lower seat. Of the last report, so never of a secret. */
final class Standings {
    private Standings() {}

    static List<Standing> of(GameState state, World world) {
        ScoringDef scoring = world.rulebook().ruleset().scoring();
        Comparator<Standing> best = Comparator.comparingDouble(Standing::points)
                .thenComparingDouble(standing -> points(standing, scoring, Measure.SOVEREIGNTY))
                .thenComparingDouble(standing -> points(standing, scoring, Measure.GROWTH))
                .reversed()
                .thenComparing(standing -> standing.seat().number());
        return state.seats().stream()
                .map(seat -> standing(state, seat))
                .filter(Objects::nonNull)
                .sorted(best)
                .toList();
    }

    private static @Nullable Standing standing(GameState state, SeatState seat) {
        RoundResult last = seat.last();
        return last == null
                ? null
                : new Standing(seat.id(), last.score(), last.dimensionPoints(), par(state, seat.id()));
    }

    /** Points of the par bot on a seat; null but among rivals after a report. */
    static @Nullable Double par(GameState state, SeatId seat) {
        List<Double> pars = state.ties().pars();
        return pars.isEmpty() ? null : pars.get(seat.number() - 1);
    }

    private static double points(Standing standing, ScoringDef scoring, Measure measure) {
        for (int i = 0; i < scoring.dimensions().size(); i++) {
            if (scoring.dimensions().get(i).id() == measure) {
                return standing.dimensionPoints().get(i);
            }
        }
        return 0;
    }
}
