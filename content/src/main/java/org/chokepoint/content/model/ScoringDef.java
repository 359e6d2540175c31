package org.chokepoint.content.model;

import java.util.ArrayList;
import java.util.List;

/** How a game is scored: {@code scoring.yaml}. */
public record ScoringDef(
        @Doc("The five dimensions in the order they are shown") @Size(min = 5, max = 5)
        List<DimensionDef> dimensions,

        @Doc("Share of basic research under way that counts as capability") @Range(min = 0, max = 1)
        double pipeCredit,

        @Doc("Points lost per unit of debt over base budget at the end") @Range(min = 0, max = 100)
        double debtPenalty,

        @Doc("World share at which a line counts as fully sold") @Range(min = 0.001, max = 1)
        double soldShare,

        @Doc("Relative level from which a line starts to count as sovereign") @Range(min = 0, max = 1)
        double sovereignFloor,

        @Doc("Relative level above the floor at which it counts in full") @Range(min = 0.001, max = 1)
        double sovereignSpan,

        @Doc("Best lines that count") @Range(min = 1, max = 10)
        int sovereignLines,

        @Doc("Relative level of an indispensable domain") @Range(min = 0, max = 2)
        double indispensableLevel,

        @Doc("World share of an indispensable domain") @Range(min = 0, max = 1)
        double indispensableShare,

        @Doc("Domains that count at most") @Range(min = 0, max = 20)
        int indispensableMost,

        @Doc("Cap of the own chain in resilience") @Range(min = 0, max = 5)
        double resilienceChainCap,

        @Doc("Weight of the own chain that does not depend on the home share") @Range(min = 0, max = 1)
        double resilienceBase,

        @Doc("Home share times this counts, up to 1") @Range(min = 0, max = 100)
        double resilienceHomeFactor,

        @Doc("Weight of the ecosystem in leadership; the world share has weight 1") @Range(min = 0, max = 10)
        double leadershipEcosystem) {
    /** Copies. */
    public ScoringDef {
        dimensions = List.copyOf(dimensions);
    }

    /**
     * The same scoring with other weights.
     *
     * @param weights in the order of the dimensions; they sum to 1
     */
    public ScoringDef weighing(List<Double> weights) {
        List<DimensionDef> weighed = new ArrayList<>();
        for (int i = 0; i < dimensions.size(); i++) {
            weighed.add(dimensions.get(i).weighing(weights.get(i)));
        }
        return with(weighed);
    }

    /** The same scoring in which these dimensions run between other ends. */
    public ScoringDef between(List<ScenarioDef.ScoreSpan> spans) {
        return with(dimensions.stream()
                .map(dimension -> spans.stream()
                        .filter(span -> span.id() == dimension.id())
                        .findFirst()
                        .map(dimension::between)
                        .orElse(dimension))
                .toList());
    }

    private ScoringDef with(List<DimensionDef> changed) {
        return new ScoringDef(
                changed,
                pipeCredit,
                debtPenalty,
                soldShare,
                sovereignFloor,
                sovereignSpan,
                sovereignLines,
                indispensableLevel,
                indispensableShare,
                indispensableMost,
                resilienceChainCap,
                resilienceBase,
                resilienceHomeFactor,
                leadershipEcosystem);
    }

    /** A dimension: points are 0 at the floor and 100 at the ceiling, linear between. */
    public record DimensionDef(
            @Doc("Which measure") Measure id,
            Text name,
            @Size(max = 40) Text text,
            @Range(min = 0, max = 1) double weight,
            double floor,
            double ceiling,

            @Doc("Smallest weight that a game may set") @Optional("0") @Range(min = 0, max = 1)
            double weightMin,

            @Doc("Largest weight that a game may set") @Optional("1") @Range(min = 0, max = 1)
            double weightMax) {
        DimensionDef between(ScenarioDef.ScoreSpan span) {
            return new DimensionDef(id, name, text, weight, span.floor(), span.ceiling(), weightMin, weightMax);
        }

        DimensionDef weighing(double newWeight) {
            return new DimensionDef(id, name, text, newWeight, floor, ceiling, weightMin, weightMax);
        }
    }

    /** The measures the engine knows. */
    public enum Measure {
        GROWTH,
        RESILIENCE,
        SECURITY,
        LEADERSHIP,
        SOVEREIGNTY
    }
}
