package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chokepoint.content.model.ScoringDef;
import org.chokepoint.content.model.ScoringDef.DimensionDef;
import org.chokepoint.server.engine.rule.Rounds.ScorePart;
import org.chokepoint.server.engine.state.Figures;
import org.chokepoint.server.engine.state.NationState;

/**
 * The score: five measures, each 0..100 points between a floor and a ceiling, summed with weights, less a penalty for
 * debt at the end.
 *
 * <pre>
 * growth       all sales / what the start shares would have sold in this seed's demand
 * resilience   Σ weight_s·min(1.1, Qe)·(.6 + .4·min(1, 2.2·home share)) / Σ weight_s
 * security     mean over the rounds of the demand served
 * leadership   mean over sectors of .5·N + world share
 * sovereignty  sum over the best five lines of clamp((C/F - .60)/.35)·clamp(world share/.06)
 * </pre>
 *
 * Resilience and sovereignty count a part of the basic research under way as capability. Facts: F118, F141, F186-F189,
 * F193, F196, F203-F206.
 */
final class ScoreRule {
    private static final double POINTS_MAX = 100;

    private ScoreRule() {}

    /** Counts what happened in the round; before the frontier moves. */
    static void tally(Turn turn) {
        Figures now = turn.now;
        double unserved = 0;
        double weights = 0;
        for (int sector = 0; sector < turn.sectors(); sector++) {
            now.salesSoFar += now.sales[sector];
            now.referenceSales += reference(turn, sector);
            unserved += now.unserved[sector] * weight(turn, sector);
            weights += weight(turn, sector);
        }
        now.servedSoFar += 1 - unserved / weights;
        now.domains = domains(turn);
    }

    /** How much a sector counts: as at the start, and more or less in a boom or slump of its demand. */
    private static double weight(Turn turn, int sector) {
        return turn.book.scoreWeights[sector] * turn.world.swings().factor(sector, turn.now.round);
    }

    /** What the share of the start would have sold in this round's demand, bn yuan. */
    private static double reference(Turn turn, int sector) {
        double startDemand = turn.world.homeDemand(sector, 0) + turn.world.worldDemand(sector, 0);
        double demand = turn.world.homeDemand(sector, turn.growths) + turn.world.worldDemand(sector, turn.growths);
        return turn.book.start(sector).sales() / startDemand * demand;
    }

    private static int domains(Turn turn) {
        int count = 0;
        for (int line = 0; line < turn.lines(); line++) {
            turn.indispensable[line] = indispensable(turn.book, turn.now, line);
            count += turn.indispensable[line] ? 1 : 0;
        }
        return count;
    }

    /** The line is near the frontier and its sector is sold abroad. */
    private static boolean indispensable(Rulebook book, Figures now, int line) {
        ScoringDef scoring = book.scoring;
        int sector = book.sectorOf(line);
        return now.capability[line] >= scoring.indispensableLevel() * now.frontier[sector]
                && now.worldShare[sector] >= scoring.indispensableShare();
    }

    /** Scores the game up to this round; after the frontier has moved. */
    static void score(Turn turn) {
        Figures now = turn.now;
        double[] capability = credited(turn);
        double[] ownChain =
                turn.book.scoring.pipeCredit() > 0 ? ChainQualityRule.ownChains(turn, capability) : now.ownChain;
        List<DimensionDef> dimensions = turn.book.scoring.dimensions();
        for (int i = 0; i < dimensions.size(); i++) {
            now.measures[i] = switch (dimensions.get(i).id()) {
                case GROWTH -> now.referenceSales > 0 ? now.salesSoFar / now.referenceSales : 1;
                case RESILIENCE -> resilience(turn, ownChain);
                case SECURITY -> now.servedSoFar / Math.max(1, now.round);
                case LEADERSHIP -> leadership(turn);
                case SOVEREIGNTY -> sovereignty(turn, capability);
            };
        }
        now.debtPoints = debtPoints(turn);
        now.score = total(turn.book, now.measures, now.debtPoints);
        now.scores[now.round - 1] = now.score;
    }

    private static double[] credited(Turn turn) {
        double credit = turn.book.scoring.pipeCredit();
        if (credit == 0) {
            return turn.now.capability;
        }
        double[] capability = turn.now.capability.clone();
        for (int line = 0; line < capability.length; line++) {
            double underWay = 0;
            for (int stage = 0; stage < Figures.BASIC_STAGES; stage++) {
                underWay += turn.now.basicPipe[line * Figures.BASIC_STAGES + stage];
            }
            capability[line] += credit * underWay;
        }
        return capability;
    }

    private static double resilience(Turn turn, double[] ownChain) {
        ScoringDef scoring = turn.book.scoring;
        double sum = 0;
        double weights = 0;
        for (int sector = 0; sector < turn.sectors(); sector++) {
            double homeShare = turn.now.homeSales[sector] / Math.max(1, turn.now.homeDemand[sector]);
            double sold = Math.min(1, homeShare * scoring.resilienceHomeFactor());
            weights += weight(turn, sector);
            sum += weight(turn, sector)
                    * Math.min(scoring.resilienceChainCap(), ownChain[sector])
                    * Bounds.mix(scoring.resilienceBase(), sold);
        }
        return sum / weights;
    }

    private static double leadership(Turn turn) {
        double sum = 0;
        for (int sector = 0; sector < turn.sectors(); sector++) {
            sum += turn.book.scoring.leadershipEcosystem() * turn.now.ecosystem[sector] + turn.now.worldShare[sector];
        }
        return sum / turn.sectors();
    }

    private static double sovereignty(Turn turn, double[] capability) {
        ScoringDef scoring = turn.book.scoring;
        double[] best = new double[scoring.sovereignLines()];
        for (int line = 0; line < capability.length; line++) {
            int sector = turn.book.sectorOf(line);
            double level = capability[line] / turn.now.frontier[sector];
            double near = Bounds.share((level - scoring.sovereignFloor()) / scoring.sovereignSpan());
            keepBest(best, near * Bounds.share(turn.now.worldShare[sector] / scoring.soldShare()));
        }
        double sum = 0;
        for (double value : best) {
            sum += value;
        }
        return sum;
    }

    /** Puts a value into its place in a falling row; the smallest falls out. */
    private static void keepBest(double[] best, double value) {
        double carried = value;
        for (int i = 0; i < best.length; i++) {
            if (carried > best[i]) {
                double moved = best[i];
                best[i] = carried;
                carried = moved;
            }
        }
    }

    private static double debtPoints(Turn turn) {
        boolean last = turn.now.round == turn.book.scenario().rounds();
        double base = turn.world.baseBudget(turn.growths + 1);
        return last ? turn.book.scoring.debtPenalty() * turn.now.debt / base : 0;
    }

    private static double total(Rulebook book, double[] measures, double debtPoints) {
        double sum = 0;
        for (int i = 0; i < measures.length; i++) {
            DimensionDef dimension = book.scoring.dimensions().get(i);
            sum += dimension.weight() * points(dimension, measures[i]);
        }
        return sum - debtPoints;
    }

    /** How a dimension is named: in lower case. */
    static String id(DimensionDef dimension) {
        return dimension.id().name().toLowerCase(Locale.ROOT);
    }

    /** Points 0..100 of a measure. */
    static double points(DimensionDef dimension, double measure) {
        return POINTS_MAX * Bounds.share((measure - dimension.floor()) / (dimension.ceiling() - dimension.floor()));
    }

    /** The parts in the order in which the score sums them. */
    static List<ScorePart> parts(Rulebook book, NationState resolved) {
        List<ScorePart> parts = new ArrayList<>();
        List<DimensionDef> dimensions = book.scoring.dimensions();
        for (int i = 0; i < dimensions.size() && resolved.round() > 0; i++) {
            DimensionDef dimension = dimensions.get(i);
            double measure = resolved.measure(i);
            double points = points(dimension, measure);
            String id = id(dimension);
            parts.add(new ScorePart(id, measure, points, dimension.weight(), dimension.weight() * points));
        }
        if (resolved.debtPoints() > 0) {
            double penalty = book.scoring.debtPenalty();
            double debt = resolved.debtPoints() / penalty;
            parts.add(new ScorePart("debt", debt, debt, -penalty, -resolved.debtPoints()));
        }
        return List.copyOf(parts);
    }
}
