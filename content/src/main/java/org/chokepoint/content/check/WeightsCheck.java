package org.chokepoint.content.check;

import java.util.List;
import org.chokepoint.content.model.LineDef;
import org.chokepoint.content.model.ScoringDef;
import org.chokepoint.content.model.ScoringDef.DimensionDef;
import org.chokepoint.content.model.SectorDef;

/** Weights of a whole sum to 1: exactly for the score, about for the chain of a sector. */
final class WeightsCheck implements Check {
    private static final double SCORE_TOLERANCE = 1e-6;
    private static final double CHAIN_TOLERANCE = 0.05 + 1e-9;

    @Override
    public void run(Subject subject) {
        checkScore(subject, subject.rules().scoring());
        subject.rules().sectors().forEach(sector -> checkChain(subject, sector));
    }

    private static void checkScore(Subject subject, ScoringDef scoring) {
        if (!areSound(subject, scoring, "dimensions", scoring.dimensions())) {
            return;
        }
        scoring.dimensions().forEach(dimension -> checkLimits(subject, dimension));
        double sum =
                scoring.dimensions().stream().mapToDouble(DimensionDef::weight).sum();
        if (Math.abs(sum - 1) > SCORE_TOLERANCE) {
            String message = "The weights of the dimensions sum to " + rounded(sum) + ", not to 1.";
            String advice = "Change one of them by " + rounded(1 - sum) + ".";
            subject.error("weight-sum", subject.map().key(scoring, "dimensions"), message, advice);
        }
    }

    private static void checkLimits(Subject subject, DimensionDef dimension) {
        boolean sound = subject.isSound(dimension, "weight_min") && subject.isSound(dimension, "weight_max");
        boolean inside = dimension.weightMin() <= dimension.weight() && dimension.weight() <= dimension.weightMax();
        if (sound && !inside) {
            String message =
                    "The weight " + rounded(dimension.weight()) + " lies outside the limits that a game may set: "
                            + rounded(dimension.weightMin()) + " to " + rounded(dimension.weightMax()) + ".";
            subject.error("weight-limits", subject.map().key(dimension, "weight"), message, "Widen the limits.");
        }
    }

    private static void checkChain(Subject subject, SectorDef sector) {
        SectorDef.DerivedInput input = sector.derivedInput();
        boolean sound = areSound(subject, sector, "lines", sector.lines())
                && (input == null || subject.isSound(input, "weight"));
        if (!sound) {
            return;
        }
        double sum = sector.lines().stream().mapToDouble(LineDef::weight).sum() + (input == null ? 0 : input.weight());
        if (Math.abs(sum - 1) > CHAIN_TOLERANCE) {
            String message = "The weights of the sector's inputs sum to " + rounded(sum) + ", far from 1.";
            subject.warning("weight-sum", subject.map().key(sector, "lines"), message, "Bring the sum near 1.");
        }
    }

    private static boolean areSound(Subject subject, Record owner, String key, List<? extends Record> elements) {
        return subject.isSound(owner, key) && elements.stream().allMatch(e -> subject.isSound(e, "weight"));
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }
}
