package org.chokepoint.server.engine.debrief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chokepoint.server.engine.debrief.Debrief.WeightedScore;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rounds.ScorePart;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;

/**
 * The score of the same game if the dimensions counted differently: all the same, and each in turn double. What was
 * played stays; points lost for debt stay too.
 */
final class OtherWeights {
    private final World world;
    private final GameHistory history;
    private final Par par;

    private OtherWeights(World world, GameHistory history, Par par) {
        this.world = world;
        this.history = history;
        this.par = par;
    }

    static List<WeightedScore> of(World world, GameHistory history, Par par, SeatHistory seat) {
        return new OtherWeights(world, history, par).all(seat);
    }

    private List<WeightedScore> all(SeatHistory seat) {
        List<ScorePart> parts = dimensions(seat.end());
        double[] equal = new double[parts.size()];
        Arrays.fill(equal, 1.0 / equal.length);
        List<WeightedScore> scores = new ArrayList<>(List.of(score("", equal, seat)));
        for (int doubled = 0; doubled < parts.size(); doubled++) {
            scores.add(score(parts.get(doubled).dimension(), doubled(parts, doubled), seat));
        }
        return scores;
    }

    private List<ScorePart> dimensions(NationState end) {
        int count = world.rulebook().ruleset().scoring().dimensions().size();
        return Rounds.scoreParts(world, end).subList(0, count);
    }

    private static double[] doubled(List<ScorePart> parts, int doubled) {
        double sum = parts.get(doubled).weight();
        for (ScorePart part : parts) {
            sum += part.weight();
        }
        double[] weights = new double[parts.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = parts.get(i).weight() * (i == doubled ? 2 : 1) / sum;
        }
        return weights;
    }

    private WeightedScore score(String counted, double[] weights, SeatHistory seat) {
        double own = weighted(seat.end(), weights);
        double parSum = 0;
        for (Par.Game game : par.games()) {
            parSum += weighted(game.end(), weights);
        }
        int place = 1;
        for (SeatHistory other : history.seats()) {
            place += weighted(other.end(), weights) > own ? 1 : 0;
        }
        return new WeightedScore(counted, own, parSum / par.games().size(), place);
    }

    private double weighted(NationState end, double[] weights) {
        List<ScorePart> parts = dimensions(end);
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * parts.get(i).points();
        }
        return sum - end.debtPoints();
    }
}
