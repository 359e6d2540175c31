package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Divides whole hundredths of a percent by weights with nothing lost: everybody gets the whole part, what is left goes
 * one by one to the largest remainders, of equals to the first (the method of Hamilton).
 */
final class Split {
    private Split() {}

    /**
     * Parts of the amount, in the order of the weights.
     *
     * @param amount 0 or more
     * @param weights 0 or more each; all zero divides evenly; none, and nobody gets anything
     */
    static int[] of(int amount, int[] weights) {
        if (weights.length == 0) {
            return weights;
        }
        long sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int[] parts = new int[weights.length];
        long[] remainders = new long[weights.length];
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            long share = (long) amount * (sum == 0 ? 1 : weights[i]);
            long divisor = sum == 0 ? weights.length : sum;
            parts[i] = (int) (share / divisor);
            remainders[i] = share % divisor;
            given += parts[i];
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingLong(i -> -remainders[i]));
        for (int i = 0; i < amount - given; i++) {
            parts[order.get(i)]++;
        }
        return parts;
    }
}
