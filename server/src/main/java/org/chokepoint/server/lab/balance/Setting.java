package org.chokepoint.server.lab.balance;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.chokepoint.content.model.BotDef;
import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.lab.Workers;
import org.hipparchus.stat.StatUtils;
import org.jspecify.annotations.Nullable;

/**
 * A scenario of a pack with those who play it: the bots that sit at its table, and for comparison the plans of
 * {@code plans.yaml}. Keeps the best constant plan once it was searched. For one thread; works on several.
 */
final class Setting {
    /** Seeds of games, of searches and of tests do not meet. */
    private static final long GAMES_FROM = 1_000;

    private static final long SEARCH_FROM = 100_000;
    private static final long TEST_FROM = 200_000;

    final Ruleset pack;
    final ScenarioDef scenario;
    final Rulebook book;
    final List<String> bots;
    final Sizes sizes;
    final Workers workers;
    final PlanGenes genes;
    private Search.@Nullable Found best;

    Setting(Ruleset pack, String scenario, Sizes sizes, Workers workers) {
        List<BotDef> all = new ArrayList<>(pack.bots());
        all.addAll(pack.plans());
        this.pack = RecordShape.with(pack, Map.of("bots", all));
        this.book = Rulebook.of(this.pack, scenario);
        this.scenario = book.scenario();
        this.sizes = sizes;
        this.workers = workers;
        this.bots = this.scenario.seatBots().isEmpty()
                ? pack.bots().stream().map(BotDef::id).toList()
                : this.scenario.seatBots();
        this.genes = new PlanGenes(book);
    }

    List<Long> gameSeeds() {
        return LongStream.range(GAMES_FROM, GAMES_FROM + sizes.games()).boxed().toList();
    }

    List<Long> searchSeeds() {
        return LongStream.range(SEARCH_FROM, SEARCH_FROM + sizes.searchSeeds())
                .boxed()
                .toList();
    }

    List<Long> testSeeds() {
        return LongStream.range(TEST_FROM, TEST_FROM + sizes.testSeeds())
                .boxed()
                .toList();
    }

    /** The policies of the bots at the table. */
    List<Policy> table() {
        return bots.stream().map(Policy::bot).toList();
    }

    /** Final scores: [policy][seed]. */
    double[][] scores(List<Policy> policies, List<Long> seeds) throws InterruptedException {
        return scores(book, policies, seeds);
    }

    double[][] scores(Rulebook rules, List<Policy> policies, List<Long> seeds) throws InterruptedException {
        List<double[]> bySeed = workers.each(
                seeds,
                seed -> {
                    World world = World.draw(rules, seed);
                    return policies.stream()
                            .mapToDouble(policy -> Match.play(world, policy).score())
                            .toArray();
                },
                done -> {});
        double[][] scores = new double[policies.size()][seeds.size()];
        for (int seed = 0; seed < seeds.size(); seed++) {
            for (int policy = 0; policy < policies.size(); policy++) {
                scores[policy][seed] = bySeed.get(seed)[policy];
            }
        }
        return scores;
    }

    /** Mean final score of each policy. */
    double[] means(List<Policy> policies, List<Long> seeds) throws InterruptedException {
        double[][] scores = scores(policies, seeds);
        double[] means = new double[scores.length];
        for (int policy = 0; policy < means.length; policy++) {
            means[policy] = StatUtils.mean(scores[policy]);
        }
        return means;
    }

    /** The best constant plan that was found, on the seeds of searches. */
    double[] best() throws InterruptedException {
        if (best == null) {
            best = search(genes.start(), searchSeeds(), sizes.trials());
        }
        return best.genes();
    }

    /** Looks for a constant plan, once on each thread, and takes the better one. */
    Search.Found search(double[] start, List<Long> seeds, int trials) throws InterruptedException {
        return search(List.of(start), point -> Match.mean(book, genes.policy(point), seeds), trials);
    }

    Search.Found search(List<double[]> starts, java.util.function.ToDoubleFunction<double[]> score, int trials)
            throws InterruptedException {
        List<Map.Entry<Long, double[]>> pieces = new ArrayList<>();
        for (double[] start : starts) {
            for (long run = 1; run <= 2; run++) {
                pieces.add(Map.entry(run, start));
            }
        }
        List<Search.Found> found = workers.each(
                pieces, piece -> new Search(trials / 2, piece.getKey()).best(piece.getValue(), score), done -> {});
        Search.Found most = found.get(0);
        for (Search.Found other : found) {
            most = other.score() > most.score() ? other : most;
        }
        return most;
    }

    /** Names, the largest value first. */
    static List<String> ranked(List<String> names, double[] values) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            order.add(i);
        }
        order.sort((a, b) -> Double.compare(values[b], values[a]));
        return Lists.transform(order, names::get);
    }
}
