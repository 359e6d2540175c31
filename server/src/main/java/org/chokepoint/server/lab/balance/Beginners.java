package org.chokepoint.server.lab.balance;

import java.util.Arrays;
import java.util.Random;

/** Plans like those of people who play for the first time. */
final class Beginners {
    private static final double NOISE = 0.35;
    private static final double UNEVEN = 0.25;
    private static final int CARDS = 6;
    private static final int[] CHANGES = {3, 5, Integer.MAX_VALUE, Integer.MAX_VALUE};

    private Beginners() {}

    /** Nearly equal shares, no cards. */
    static double[] plain(PlanGenes genes, Random random) {
        double[] plan = genes.start();
        int cards = genes.size() - genes.cardCount();
        for (int i = 0; i < plan.length; i++) {
            plan[i] = i < cards ? Math.min(1, plan[i] * Math.exp(NOISE * random.nextGaussian())) : 0;
        }
        return plan;
    }

    /** Somebody's own idea: uneven shares, any stance, six cards, no loans; half of them change course on the way. */
    static Policy wilful(PlanGenes genes, Random random) {
        Policy first = genes.policy(idea(genes, random));
        Policy second = genes.policy(idea(genes, random));
        int change = CHANGES[random.nextInt(CHANGES.length)];
        return (world, opened) -> (opened.round() <= change ? first : second).plan(world, opened);
    }

    private static double[] idea(PlanGenes genes, Random random) {
        double[] plan = genes.start();
        int cards = genes.size() - genes.cardCount();
        for (int i = 0; i < cards; i++) {
            plan[i] = UNEVEN + (1 - UNEVEN) * random.nextDouble();
        }
        genes.set(plan, 0.08 + 0.28 * random.nextDouble(), 0.05 + 0.65 * random.nextDouble());
        Arrays.fill(plan, cards, plan.length, 0);
        for (int i = 0; i < CARDS; i++) {
            plan[cards + random.nextInt(genes.cardCount())] = (1 + random.nextDouble()) / 2;
        }
        return plan;
    }
}
