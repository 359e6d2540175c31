package org.chokepoint.server.engine.state;

import java.util.List;

/**
 * A seat's fund in a nation of several.
 *
 * @param budgetShare part of the nation's money, 0..1
 * @param stakes useful money spent on each line so far, bn yuan
 * @param talentStake money spent on talent so far, bn yuan
 * @param sales the fund's part of all sales so far, bn yuan
 * @param salesShare that part relative to all, 0..1
 * @param result points 0..100 after the last round: the nation's and the fund's own
 */
public record Fund(
        double budgetShare, List<Double> stakes, double talentStake, double sales, double salesShare, double result) {
    /** Copies. */
    public Fund {
        stakes = List.copyOf(stakes);
    }

    void encode(CanonicalWriter out) {
        out.real(budgetShare)
                .reals(stakes.stream().mapToDouble(Double::doubleValue).toArray())
                .real(talentStake)
                .real(sales)
                .real(salesShare)
                .real(result);
    }
}
