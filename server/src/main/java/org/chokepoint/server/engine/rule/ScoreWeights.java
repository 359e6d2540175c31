package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScoringDef;
import org.chokepoint.content.model.ScoringDef.DimensionDef;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.PlanOrder;

/**
 * Weights of the dimensions that a game sets for itself, within the limits of content. Those that are not named share
 * what is left in proportion to the pack's weights.
 */
public final class ScoreWeights {
    private static final int WHOLE_BP = PlanOrder.WHOLE_BP;

    private final ScoringDef scoring;
    private final Ids ids;
    private final Map<String, Integer> namedBp;

    private ScoreWeights(ScoringDef scoring, Map<String, Integer> namedBp) {
        this.scoring = scoring;
        this.namedBp = new TreeMap<>(namedBp);
        ids = new Ids(scoring.dimensions().stream().map(ScoreRule::id).toList());
    }

    /** Says what is wrong with named weights, in basis points by dimension id, or nothing. */
    public static Optional<Rejected> wrong(ScoringDef scoring, Map<String, Integer> namedBp) {
        return new ScoreWeights(scoring, namedBp).wrong();
    }

    /**
     * The weights of a game in basis points, in the order of the dimensions; empty when they are the pack's own. Call only
     * with what passes {@link #wrong}.
     */
    public static List<Integer> of(ScoringDef scoring, Map<String, Integer> namedBp) {
        ScoreWeights weights = new ScoreWeights(scoring, namedBp);
        List<Integer> all = weights.allBp();
        return all.equals(weights.packBp()) ? List.of() : all;
    }

    /** The weights in basis points, in the order of the dimensions. Call only with what passes {@link #wrong}. */
    public static List<Integer> all(ScoringDef scoring, Map<String, Integer> namedBp) {
        return new ScoreWeights(scoring, namedBp).allBp();
    }

    /** The pack as a game with these weights plays it. */
    public static Ruleset in(Ruleset ruleset, List<Integer> weightsBp) {
        return weightsBp.isEmpty()
                ? ruleset
                : ruleset.with(ruleset.scoring()
                        .weighing(weightsBp.stream()
                                .map(bp -> bp / (double) WHOLE_BP)
                                .toList()));
    }

    private Optional<Rejected> wrong() {
        for (String name : namedBp.keySet()) {
            if (ids.find(name) == Ids.NONE) {
                return Optional.of(new Rejected(
                        Reason.UNKNOWN_DIMENSION,
                        "weights_bp[" + name + "]",
                        Map.of("name", name, "known", String.join(", ", ids.all()))));
            }
        }
        long named = namedBp.values().stream().mapToLong(Integer::longValue).sum();
        if (named > WHOLE_BP || (namedBp.size() == ids.size() && named != WHOLE_BP)) {
            return Optional.of(new Rejected(Reason.WEIGHTS_SUM, "weights_bp", Map.of("sum_bp", Long.toString(named))));
        }
        List<Integer> all = allBp();
        for (int i = 0; i < all.size(); i++) {
            DimensionDef dimension = scoring.dimensions().get(i);
            int min = BasisPoints.of(dimension.weightMin());
            int max = BasisPoints.of(dimension.weightMax());
            if (all.get(i) < min || all.get(i) > max) {
                return Optional.of(outside(i, all.get(i), min, max));
            }
        }
        return Optional.empty();
    }

    private Rejected outside(int dimension, int valueBp, int minBp, int maxBp) {
        String id = ids.get(dimension);
        Map<String, String> facts = Map.of(
                "dimension", id,
                "value_bp", Integer.toString(valueBp),
                "min_bp", Integer.toString(minBp),
                "max_bp", Integer.toString(maxBp));
        return new Rejected(Reason.WEIGHT_OUT_OF_RANGE, "weights_bp[" + id + "]", facts);
    }

    private List<Integer> packBp() {
        return scoring.dimensions().stream()
                .map(dimension -> BasisPoints.of(dimension.weight()))
                .toList();
    }

    private List<Integer> allBp() {
        if (namedBp.isEmpty()) {
            return packBp();
        }
        double[] others = new double[ids.size()];
        int left = WHOLE_BP;
        for (int i = 0; i < others.length; i++) {
            Integer named = namedBp.get(ids.get(i));
            others[i] = named == null ? scoring.dimensions().get(i).weight() : 0;
            left -= named == null ? 0 : named;
        }
        int[] shared = BasisPoints.split(others, left);
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < others.length; i++) {
            all.add(namedBp.getOrDefault(ids.get(i), shared[i]));
        }
        return all;
    }
}
