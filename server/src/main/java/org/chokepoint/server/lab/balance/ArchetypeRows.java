package org.chokepoint.server.lab.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/** B01 to B05: who wins, whether it shows early, and whether skill counts for more than luck. */
final class ArchetypeRows {
    private static final double SHARE_MAX = 0.35;
    private static final int EARLY = 3;
    private static final String ALL_IN = "all_";

    private ArchetypeRows() {}

    /** B01. */
    static Outcome shares(Setting setting) throws InterruptedException {
        List<Long> seeds = setting.gameSeeds();
        double[][] scores = setting.scores(setting.table(), seeds);
        double[] wins = new double[scores.length];
        for (int seed = 0; seed < seeds.size(); seed++) {
            wins[first(scores, seed)] += 1.0 / seeds.size();
        }
        StringBuilder value = new StringBuilder();
        for (String bot : Setting.ranked(setting.bots, wins)) {
            int at = setting.bots.indexOf(bot);
            value.append(
                    String.format(Locale.ROOT, "%s %.0f%% (%.1f)  ", bot, 100 * wins[at], StatUtils.mean(scores[at])));
        }
        return new Outcome(
                "B01",
                "no archetype wins more than 35% of the games (mean scores in brackets)",
                value.toString().strip(),
                StatUtils.max(wins) <= SHARE_MAX);
    }

    private static int first(double[][] scores, int seed) {
        int first = 0;
        for (int i = 1; i < scores.length; i++) {
            first = scores[i][seed] > scores[first][seed] ? i : first;
        }
        return first;
    }

    /** B02. */
    static Outcome allIn(Setting setting) throws InterruptedException {
        List<String> names = new ArrayList<>(setting.bots);
        setting.pack.plans().stream()
                .map(plan -> plan.id())
                .filter(id -> id.startsWith(ALL_IN))
                .forEach(names::add);
        double[] means = setting.means(names.stream().map(Policy::bot).toList(), setting.testSeeds());
        List<String> order = Setting.ranked(names, means);
        boolean top = order.subList(0, names.size() / 3).stream().anyMatch(name -> name.startsWith(ALL_IN));
        return new Outcome("B02", "no all-in plan in the top third", String.join(" > ", order), !top);
    }

    /** B03 and B04, at tables of four bots and four random plans. */
    static List<Outcome> early(Setting setting) throws InterruptedException {
        List<Long> seeds = setting.testSeeds();
        List<double[]> found = setting.workers.each(seeds, seed -> table(setting, seed), done -> {});
        double[] sums = new double[3];
        for (double[] table : found) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += table[i] / found.size();
            }
        }
        return List.of(
                new Outcome(
                        "B03",
                        "rank correlation of round 3 and the end within .3 .. .8",
                        String.format(Locale.ROOT, "%.2f", sums[0]),
                        sums[0] >= 0.3 && sums[0] <= 0.8),
                new Outcome(
                        "B04",
                        "in at least 20% of games the winner was 4th or lower of 8 at round 3",
                        String.format(Locale.ROOT, "%.0f%% (the leader wins %.0f%%)", 100 * sums[1], 100 * sums[2]),
                        sums[1] >= 0.2));
    }

    /** Rank correlation, whether a late one won, whether the early leader won. */
    private static double[] table(Setting setting, long seed) {
        Random random = new Random(seed);
        List<Policy> policies = new ArrayList<>();
        List<String> bots = new ArrayList<>(setting.bots);
        java.util.Collections.shuffle(bots, random);
        bots.stream().limit(4).map(Policy::bot).forEach(policies::add);
        for (int i = 0; i < 4; i++) {
            policies.add(Beginners.wilful(setting.genes, random));
        }
        World world = World.draw(setting.book, seed);
        double[] early = new double[policies.size()];
        double[] late = new double[policies.size()];
        for (int i = 0; i < late.length; i++) {
            NationState end = Match.play(world, policies.get(i));
            early[i] = end.scoreAfter(EARLY);
            late[i] = end.score();
        }
        int winner = 0;
        int ahead = 0;
        for (int i = 1; i < late.length; i++) {
            winner = late[i] > late[winner] ? i : winner;
        }
        for (int i = 0; i < late.length; i++) {
            ahead += early[i] > early[winner] ? 1 : 0;
        }
        double correlation = new SpearmansCorrelation().correlation(early, late);
        return new double[] {correlation, ahead >= EARLY ? 1 : 0, ahead == 0 ? 1 : 0};
    }

    /** B05. */
    static Outcome skill(Setting setting) throws InterruptedException {
        double[][] scores = setting.scores(setting.table(), setting.gameSeeds());
        double luck = 0;
        for (double[] ofBot : scores) {
            luck += Math.sqrt(StatUtils.populationVariance(ofBot)) / scores.length;
        }
        double skill = 0;
        int seeds = scores[0].length;
        for (int seed = 0; seed < seeds; seed++) {
            double[] table = new double[scores.length];
            for (int bot = 0; bot < table.length; bot++) {
                table[bot] = scores[bot][seed];
            }
            skill += Math.sqrt(StatUtils.populationVariance(table)) / seeds;
        }
        return new Outcome(
                "B05",
                "scores differ more between plans than between seeds",
                String.format(Locale.ROOT, "between plans %.1f, between seeds %.1f", skill, luck),
                skill > luck);
    }
}
