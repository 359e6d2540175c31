package org.chokepoint.server.engine.debrief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chokepoint.server.engine.debrief.Debrief.WeightedScore;
import org.chokepoint.server.engine.rule.Rounds.ScorePart;

/**
 * The score of the same game if the dimensions counted differently: all the same, and each in turn double. What was
 * played stays; points lost for debt stay too, and so does a fund's own part.
 */
final class OtherWeights {
    private final List<Counted> table;
    private final Counted own;
    private final boolean abovePar;
    private final int dimensions;

    private OtherWeights(List<Counted> table, Counted own, boolean abovePar, int dimensions) {
        this.table = table;
        this.own = own;
        this.abovePar = abovePar;
        this.dimensions = dimensions;
    }

    /**
     * A seat's score in its parts.
     *
     * @param par parts of the score of each of its par games
     */
    record Counted(List<ScorePart> parts, List<List<ScorePart>> par) {}

    /**
     * All other ways to count.
     *
     * @param table every seat
     * @param seat index of the seat in question
     * @param abovePar the table ranks by the score above the first game of the par, not by the score
     * @param dimensions how many of the parts are dimensions; they come first
     */
    static List<WeightedScore> of(List<Counted> table, int seat, boolean abovePar, int dimensions) {
        return new OtherWeights(table, table.get(seat), abovePar, dimensions).all();
    }

    private List<WeightedScore> all() {
        double[] equal = new double[dimensions];
        Arrays.fill(equal, weight() / dimensions);
        List<WeightedScore> scores = new ArrayList<>(List.of(score("", equal)));
        for (int doubled = 0; doubled < dimensions; doubled++) {
            scores.add(score(own.parts().get(doubled).dimension(), doubled(doubled)));
        }
        return scores;
    }

    /** What the dimensions count together: all, or half where the other half is a fund's own part. */
    private double weight() {
        double sum = 0;
        for (ScorePart part : own.parts().subList(0, dimensions)) {
            sum += part.weight();
        }
        return sum;
    }

    private double[] doubled(int doubled) {
        double scale = weight() / (weight() + own.parts().get(doubled).weight());
        double[] weights = new double[dimensions];
        for (int i = 0; i < dimensions; i++) {
            weights[i] = own.parts().get(i).weight() * (i == doubled ? 2 : 1) * scale;
        }
        return weights;
    }

    private WeightedScore score(String counted, double[] weights) {
        double parSum = 0;
        for (List<ScorePart> game : own.par()) {
            parSum += weighted(game, weights);
        }
        int place = 1;
        for (Counted other : table) {
            place += ranked(other, weights) > ranked(own, weights) ? 1 : 0;
        }
        return new WeightedScore(
                counted, weighted(own.parts(), weights), parSum / own.par().size(), place);
    }

    private double ranked(Counted seat, double[] weights) {
        double score = weighted(seat.parts(), weights);
        return abovePar ? score - weighted(seat.par().get(0), weights) : score;
    }

    private double weighted(List<ScorePart> parts, double[] weights) {
        double sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            ScorePart part = parts.get(i);
            sum += i < dimensions ? weights[i] * part.points() : part.contribution();
        }
        return sum;
    }
}
