package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Shares as whole basis points (hundredths of a percent). */
final class BasisPoints {
    private BasisPoints() {}

    /** The nearest whole number of basis points. */
    static int of(double share) {
        return (int) Math.rint(share * org.chokepoint.server.engine.state.PlanOrder.WHOLE_BP);
    }

    /**
     * Whole numbers in proportion to the weights that sum exactly to the total: each is rounded down, and what is left
     * goes to the largest remainders, the first of equals (Hamilton's method).
     */
    static int[] split(double[] weights, int total) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        int[] parts = new int[weights.length];
        double[] remainders = new double[weights.length];
        List<Integer> order = new ArrayList<>();
        int left = total;
        for (int i = 0; i < weights.length; i++) {
            double exact = sum > 0 ? weights[i] / sum * total : 0;
            parts[i] = (int) exact;
            remainders[i] = exact - parts[i];
            left -= parts[i];
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -remainders[i]));
        for (int i = 0; i < order.size() && sum > 0 && left > 0; i++, left--) {
            parts[order.get(i)]++;
        }
        return parts;
    }
}
