package org.chokepoint.server.lab.balance;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.hipparchus.stat.StatUtils;

/** B11 to B15: whether one plan solves the game, and whether reading it helps. */
final class PlanRows {
    private static final int LATE = 3;

    private PlanRows() {}

    /** B11. */
    static Outcome solved(Setting setting) throws InterruptedException {
        List<Policy> policies = new ArrayList<>(setting.table());
        policies.add(setting.genes.policy(setting.best()));
        double[][] scores = setting.scores(policies, setting.testSeeds());
        double[] plan = scores[scores.length - 1];
        double beaten = 0;
        double bestBot = Double.NEGATIVE_INFINITY;
        for (int bot = 0; bot < scores.length - 1; bot++) {
            bestBot = Math.max(bestBot, StatUtils.mean(scores[bot]));
        }
        for (int seed = 0; seed < plan.length; seed++) {
            boolean all = true;
            for (int bot = 0; bot < scores.length - 1; bot++) {
                all &= plan[seed] > scores[bot][seed];
            }
            beaten += all ? 1.0 / plan.length : 0;
        }
        double lead = StatUtils.mean(plan) - bestBot;
        return new Outcome(
                "B11",
                "the best constant plan beats all bots on at most 60% of seeds, and the best by at most 5",
                String.format(
                        Locale.ROOT,
                        "%.0f%%, by %.1f (%.1f): %s",
                        100 * beaten,
                        lead,
                        StatUtils.mean(plan),
                        setting.genes.text(setting.best())),
                beaten <= 0.6 && lead <= 5);
    }

    /** B12. */
    static Outcome fitted(Setting setting) throws InterruptedException {
        double[] general = setting.best();
        List<Long> seeds = setting.testSeeds().subList(0, 8);
        double own = 0;
        double other = 0;
        List<double[]> plans = new ArrayList<>();
        for (long seed : seeds) {
            plans.add(setting.search(general, List.of(seed), setting.sizes.trials() / 4)
                    .genes());
        }
        for (int i = 0; i < seeds.size(); i++) {
            double base = Match.score(setting.book, setting.genes.policy(general), seeds.get(i));
            own += (Match.score(setting.book, setting.genes.policy(plans.get(i)), seeds.get(i)) - base) / seeds.size();
            int next = (i + 1) % seeds.size();
            double strange = Match.score(setting.book, setting.genes.policy(plans.get(next)), seeds.get(i));
            other += (strange - base) / seeds.size();
        }
        return new Outcome(
                "B12",
                "a plan fitted to its seed gains at least 6, one fitted to another seed loses at least 3",
                String.format(Locale.ROOT, "own %+.1f, another's %+.1f", own, other),
                own >= 6 && other <= -3);
    }

    /** B13. */
    static Outcome reading(Setting setting) throws InterruptedException {
        Reactions reactions = new Reactions(setting.book);
        double[] plan = setting.best();
        List<Long> seeds = setting.searchSeeds();
        int trials = setting.sizes.trials();
        double[] fixed = setting.search(plan, seeds, trials).genes();
        double[] reading = setting.search(
                        List.of(reactions.start(plan)),
                        point -> Match.mean(setting.book, reactions.policy(point), seeds),
                        trials)
                .genes();
        double[] means =
                setting.means(List.of(setting.genes.policy(fixed), reactions.policy(reading)), setting.testSeeds());
        return new Outcome(
                "B13",
                "reading the country and answering events gains at least 3 over a constant plan, equal trials",
                String.format(Locale.ROOT, "%+.1f (%.1f)", means[1] - means[0], means[1]),
                means[1] - means[0] >= 3);
    }

    /** B14. */
    static Outcome lateTricks(Setting setting) throws InterruptedException {
        List<Policy> bases = new ArrayList<>(setting.table());
        bases.add(setting.genes.policy(setting.best()));
        double worst = Double.NEGATIVE_INFINITY;
        String name = "";
        double[] plain = setting.means(bases, setting.testSeeds());
        for (Trick trick : Trick.values()) {
            List<Policy> tricked =
                    bases.stream().map(base -> late(setting, base, trick)).toList();
            double[] means = setting.means(tricked, setting.testSeeds());
            for (int i = 0; i < means.length; i++) {
                if (means[i] - plain[i] > worst) {
                    worst = means[i] - plain[i];
                    name = (i < setting.bots.size() ? setting.bots.get(i) : "best plan") + " with " + trick;
                }
            }
        }
        return new Outcome(
                "B14",
                "no change in the last three rounds gains more than .5",
                String.format(Locale.ROOT, "%+.2f: %s", worst, name.toLowerCase(Locale.ROOT)),
                worst <= 0.5);
    }

    /** What somebody may try when the end is near. */
    private enum Trick {
        NO_BASIC_RESEARCH,
        LOANS,
        NO_TALENT,
        CLOSED
    }

    private static Policy late(Setting setting, Policy base, Trick trick) {
        int rounds = setting.scenario.rounds();
        return (world, opened) -> {
            Rounds.Plan plan = base.plan(world, opened);
            return opened.round() > rounds - LATE ? tricked(world, plan, trick) : plan;
        };
    }

    private static Rounds.Plan tricked(World world, Rounds.Plan plan, Trick trick) {
        double[] lines = plan.lineShares().toArray();
        double[] programmes = plan.programmeShares().toArray();
        double talent = 0;
        for (double share : programmes) {
            talent += share;
        }
        if (trick == Trick.NO_TALENT && talent < 1) {
            for (int i = 0; i < lines.length; i++) {
                lines[i] *= (1 - plan.reserve()) / Math.max(1e-9, 1 - plan.reserve() - talent);
            }
            programmes = new double[programmes.length];
        }
        double[] mix = trick == Trick.NO_BASIC_RESEARCH
                ? new double[plan.basicResearch().length()]
                : plan.basicResearch().toArray();
        return new Rounds.Plan(
                ImmutableDoubleArray.copyOf(lines),
                ImmutableDoubleArray.copyOf(programmes),
                plan.reserve(),
                trick == Trick.LOANS ? world.rulebook().scenario().borrowLimit() : plan.borrow(),
                ImmutableDoubleArray.copyOf(mix),
                trick == Trick.CLOSED ? 0 : plan.stance(),
                plan.cards(),
                plan.answers());
    }

    /** B15. */
    static Outcome mixes(Setting setting) throws InterruptedException {
        List<Policy> policies = new ArrayList<>();
        for (int tenth = 0; tenth <= 10; tenth++) {
            policies.add(setting.genes.policy(setting.genes.withMix(setting.best(), tenth / 10.0)));
        }
        double[] means = setting.means(policies, setting.testSeeds());
        int best = 0;
        for (int i = 1; i < means.length; i++) {
            best = means[i] > means[best] ? i : best;
        }
        double basicOnly = means[best] - means[10];
        return new Outcome(
                "B15",
                "the best research mix lies within .2 .. .8, and basic research alone loses at least 5",
                String.format(Locale.ROOT, "best %.1f, alone %.1f below", best / 10.0, basicOnly),
                best >= 2 && best <= 8 && basicOnly >= 5);
    }
}
