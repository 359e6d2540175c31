package org.chokepoint.server.lab.balance;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.Well19937c;

/**
 * Looks for numbers between 0 and 1 that make a score large, with CMA-ES (Hansen and Ostermeier 2001; the implementation
 * is Hipparchus'). What it finds is a lower bound of what there is.
 *
 * @param trials scores computed at most
 * @param seed of the search
 */
record Search(int trials, long seed) {
    private static final double STEP = 0.25;
    private static final int POPULATION_BASE = 4;

    /** What was found. */
    record Found(double[] genes, double score) {}

    Found best(double[] start, ToDoubleFunction<double[]> score) {
        int population = POPULATION_BASE + (int) (3 * Math.log(start.length));
        double[] best = {score.applyAsDouble(start)};
        double[][] genes = {start};
        MultivariateFunction watched = point -> {
            double value = score.applyAsDouble(point);
            if (value > best[0]) {
                best[0] = value;
                genes[0] = point.clone();
            }
            return value;
        };
        CMAESOptimizer optimizer = new CMAESOptimizer(
                trials / population, Double.POSITIVE_INFINITY, true, 0, 0, new Well19937c(seed), false, null);
        optimizer.optimize(
                new MaxEval(trials + population),
                new ObjectiveFunction(watched),
                GoalType.MAXIMIZE,
                new InitialGuess(start),
                new SimpleBounds(filled(start.length, 0), filled(start.length, 1)),
                new CMAESOptimizer.Sigma(filled(start.length, STEP)),
                new CMAESOptimizer.PopulationSize(population));
        return new Found(genes[0], best[0]);
    }

    private static double[] filled(int size, double value) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        return values;
    }
}
