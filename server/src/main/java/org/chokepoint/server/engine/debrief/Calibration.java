package org.chokepoint.server.engine.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.chokepoint.server.engine.state.Stake;

/**
 * How good staked probabilities were. Both measures are those of Brier, "Verification of Forecasts Expressed in Terms of
 * Probability", Monthly Weather Review 78 (1950), for two outcomes:
 *
 * <pre>
 * score = mean of (p - o)²     p staked probability 0 .. 1, o = 1 when it came true, else 0
 * </pre>
 *
 * 0 is best, 1 worst; whoever always says one half has .25 whatever happens, and on average nobody does better than by
 * saying what he really expects. The table compares, bin by bin, what was said with how often it came true.
 */
public final class Calibration {
    private static final int PERCENT = 100;

    private Calibration() {}

    /**
     * Stakes of like probability.
     *
     * @param from percent, not included but in the first bin
     * @param to percent, included
     * @param count stakes in the bin, at least 1
     * @param meanStated mean probability staked, 0 .. 1
     * @param cameTrue share that came true, 0 .. 1
     */
    public record Bin(int from, int to, int count, double meanStated, double cameTrue) {}

    /** The Brier score of settled stakes, 0 .. 1, lower is better; empty without any. */
    public static OptionalDouble brier(List<Stake> settled) {
        double sum = 0;
        for (Stake stake : settled) {
            double off = stated(stake) - outcome(stake);
            sum += off * off;
        }
        return settled.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum / settled.size());
    }

    /**
     * The calibration table of settled stakes, without empty bins.
     *
     * @param ends where bins end, percent, rising; the last bin ends at 100
     */
    public static List<Bin> table(List<Stake> settled, List<Integer> ends) {
        List<Integer> all = new ArrayList<>(ends);
        all.add(PERCENT);
        List<Bin> bins = new ArrayList<>();
        int from = 0;
        for (int to : all) {
            int low = from;
            List<Stake> inside = settled.stream()
                    .filter(stake -> stake.percent() <= to && (stake.percent() > low || low == 0))
                    .toList();
            if (!inside.isEmpty()) {
                bins.add(bin(low, to, inside));
            }
            from = to;
        }
        return bins;
    }

    private static Bin bin(int from, int to, List<Stake> inside) {
        double stated = 0;
        double came = 0;
        for (Stake stake : inside) {
            stated += stated(stake);
            came += outcome(stake);
        }
        return new Bin(from, to, inside.size(), stated / inside.size(), came / inside.size());
    }

    private static double stated(Stake stake) {
        return (double) stake.percent() / PERCENT;
    }

    private static int outcome(Stake stake) {
        return stake.cameTrue() ? 1 : 0;
    }
}
