package org.chokepoint.server.lab.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What cards are worth to the best constant plan: removed when it holds them, added when it does not. */
final class CardRows {
    private CardRows() {}

    /** Points of each card, by id. */
    static Map<String, Double> worth(Setting setting) throws InterruptedException {
        double[] best = setting.best();
        List<Policy> policies = new ArrayList<>();
        policies.add(setting.genes.policy(best));
        for (int card = 0; card < setting.book.cards().size(); card++) {
            boolean held = setting.genes.cards(best).contains(card);
            policies.add(setting.genes.policy(setting.genes.withCard(best, card, !held)));
        }
        double[] means = setting.means(policies, setting.testSeeds());
        Map<String, Double> worth = new TreeMap<>();
        for (int card = 0; card < setting.book.cards().size(); card++) {
            boolean held = setting.genes.cards(best).contains(card);
            double changed = means[card + 1] - means[0];
            worth.put(setting.book.cards().get(card), held ? -changed : changed);
        }
        return worth;
    }

    /** B19, over the scenarios that were measured. */
    static Outcome everywhere(List<Map<String, Double>> worths) {
        List<String> useless = new ArrayList<>();
        List<String> musts = new ArrayList<>();
        for (String card : worths.get(0).keySet()) {
            List<Double> points =
                    worths.stream().map(worth -> worth.getOrDefault(card, 0.0)).toList();
            if (points.stream().allMatch(point -> point < 0.5)) {
                useless.add(card);
            }
            if (worths.size() > 1 && points.stream().allMatch(point -> point >= 1)) {
                musts.add(card);
            }
        }
        return new Outcome(
                "B19",
                "every card gains .5 or more in some scenario, none gains 1 or more in all",
                "never: " + (useless.isEmpty() ? "none" : String.join(" ", useless)) + "; always: "
                        + (musts.isEmpty() ? "none" : String.join(" ", musts)),
                useless.isEmpty() && musts.isEmpty());
    }

    static String text(Map<String, Double> worth) {
        StringBuilder text = new StringBuilder();
        worth.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(card -> text.append(String.format(Locale.ROOT, "%s %+.1f  ", card.getKey(), card.getValue())));
        return text.toString().strip();
    }
}
