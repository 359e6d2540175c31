package org.chokepoint.server.lab.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/** B16 to B18: whether a beginner's choices count, show early, and money matters. */
final class SliderRows {
    private static final int BEGINNERS = 24;
    private static final int GAMES = 12;
    private static final int FIRST_SIGHT = 2;

    private SliderRows() {}

    /** B16. */
    static Outcome beginners(Setting setting) throws InterruptedException {
        Random random = new Random(16);
        List<Policy> policies = new ArrayList<>();
        IntStream.range(0, BEGINNERS)
                .forEach(i -> policies.add(setting.genes.policy(Beginners.plain(setting.genes, random))));
        policies.add(idle());
        double[][] scores = setting.scores(policies, setting.testSeeds().subList(0, GAMES));
        double[] means = new double[scores.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = StatUtils.mean(scores[i]);
        }
        double idle = means[BEGINNERS];
        double range = StatUtils.max(means, 0, BEGINNERS) - StatUtils.min(means, 0, BEGINNERS);
        long below = IntStream.range(0, BEGINNERS).filter(i -> means[i] > idle).count();
        double reliability = reliability(scores);
        return new Outcome(
                "B16",
                "one game ranks beginners with reliability .65 or more; range 8 or more; the idle seat in the lower"
                        + " third",
                String.format(
                        Locale.ROOT,
                        "reliability %.2f, range %.1f, idle seat at place %d of 25",
                        reliability,
                        range,
                        below + 1),
                reliability >= 0.65 && range >= 8 && below >= BEGINNERS * 2 / 3);
    }

    /** Mean rank correlation between two games of the same beginners. */
    private static double reliability(double[][] scores) {
        int games = scores[0].length;
        double sum = 0;
        int pairs = 0;
        for (int a = 0; a < games; a++) {
            for (int b = a + 1; b < games; b++) {
                sum += new SpearmansCorrelation().correlation(game(scores, a), game(scores, b));
                pairs++;
            }
        }
        return sum / pairs;
    }

    private static double[] game(double[][] scores, int game) {
        return IntStream.range(0, BEGINNERS).mapToDouble(i -> scores[i][game]).toArray();
    }

    /** A seat that never touches the game. */
    private static Policy idle() {
        return (world, opened) -> Rounds.plan(world, opened, Rounds.habits(world));
    }

    /** B17. */
    static Outcome feedback(Setting setting) throws InterruptedException {
        double[] plain = Beginners.plain(setting.genes, new Random(17));
        List<double[]> changes = new ArrayList<>();
        int sliders = setting.genes.size() - setting.genes.cardCount();
        for (int i = 0; i < plain.length; i++) {
            if (i < sliders) {
                changes.add(changed(plain, i, Math.min(1, 2 * plain[i])));
                changes.add(changed(plain, i, plain[i] / 2));
            } else {
                changes.add(changed(plain, i, 1));
            }
        }
        List<Long> seeds = setting.testSeeds().subList(0, GAMES);
        double[] early = new double[changes.size()];
        double[] felt = new double[changes.size()];
        for (long seed : seeds) {
            World world = World.draw(setting.book, seed);
            NationState base = Match.play(world, setting.genes.policy(plain));
            for (int i = 0; i < early.length; i++) {
                NationState end = Match.play(world, setting.genes.policy(changes.get(i)));
                double now = end.scoreAfter(FIRST_SIGHT) - base.scoreAfter(FIRST_SIGHT);
                double then = end.score() - base.score();
                early[i] += now * then >= 0 ? 1.0 / seeds.size() : 0;
                felt[i] += Math.abs(then) / seeds.size();
            }
        }
        long counted =
                java.util.Arrays.stream(felt).filter(size -> size >= 0.05).count();
        long right = IntStream.range(0, early.length)
                .filter(i -> felt[i] >= 0.05 && early[i] >= 0.7)
                .count();
        double share = (double) right / Math.max(1, counted);
        return new Outcome(
                "B17",
                "at round 2 the sign of a change is right on 70% of seeds for at least 80% of changes",
                String.format(Locale.ROOT, "%.0f%% of %d changes", 100 * share, counted),
                share >= 0.8);
    }

    private static double[] changed(double[] plan, int at, double value) {
        double[] changed = plan.clone();
        changed[at] = value;
        return changed;
    }

    /** B18. */
    static Outcome money(Setting setting) throws InterruptedException {
        List<String> names = new ArrayList<>(setting.bots);
        names.add("equal");
        List<Policy> policies = names.stream().map(Policy::bot).toList();
        double[] less = gains(setting, policies, 0.8);
        double[] more = gains(setting, policies, 1.2);
        double leastLoss = -StatUtils.max(less);
        double leastGain = StatUtils.min(more);
        return new Outcome(
                "B18",
                "a fifth more or less budget moves every bot and equal shares by at least 2",
                String.format(
                        Locale.ROOT,
                        "less %+.1f on average (least %.1f), more %+.1f (least %.1f)",
                        StatUtils.mean(less),
                        leastLoss,
                        StatUtils.mean(more),
                        leastGain),
                leastLoss >= 2 && leastGain >= 2);
    }

    private static double[] gains(Setting setting, List<Policy> policies, double factor) throws InterruptedException {
        ScenarioDef richer = RecordShape.with(setting.scenario, Map.of("budget", setting.scenario.budget() * factor));
        Ruleset pack = RecordShape.with(setting.pack, Map.of("scenarios", List.of(richer)));
        double[][] changed = setting.scores(Rulebook.of(pack, richer.id()), policies, setting.testSeeds());
        double[][] plain = setting.scores(policies, setting.testSeeds());
        double[] gains = new double[changed.length];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = StatUtils.mean(changed[i]) - StatUtils.mean(plain[i]);
        }
        return gains;
    }
}
