package org.chokepoint.server.engine.state;

import java.util.List;

/**
 * What a report compares a round with: figures at the close of the round before it, before new events came. Immutable
 * by agreement: the arrays are written once, before anyone else sees them.
 */
public final class LastRound {
    /** Before the start. */
    static final LastRound NONE =
            new LastRound(new double[0], new double[0], new double[0], 0, new double[0], new double[0], new double[0]);

    private static final int FIGURES = 7;
    private static final int BUDGET = 3;

    private final double[] capability;
    private final double[] staff;
    private final double[] stranded;
    private final double budget;
    private final double[] budgetParts;
    private final double[] marketFactors;
    private final double[] rivals;

    /**
     * Takes the arrays over.
     *
     * @param capability of each line
     * @param staff of each sector
     * @param stranded money of each sector
     * @param budget of the next round
     * @param budgetParts what the budget is the sum of, in the order of the budget rule
     * @param marketFactors what sales were made of, in the order of the market rule
     * @param rivals export pull of the other countries at the table, of each sector
     */
    public LastRound(
            double[] capability,
            double[] staff,
            double[] stranded,
            double budget,
            double[] budgetParts,
            double[] marketFactors,
            double[] rivals) {
        this.capability = capability;
        this.staff = staff;
        this.stranded = stranded;
        this.budget = budget;
        this.budgetParts = budgetParts;
        this.marketFactors = marketFactors;
        this.rivals = rivals;
    }

    /** Capability of a line. */
    public double capability(int line) {
        return capability[line];
    }

    /** Staff of a sector, thousand. */
    public double staff(int sector) {
        return staff[sector];
    }

    /** Stranded money of a sector, bn yuan. */
    public double stranded(int sector) {
        return stranded[sector];
    }

    /** Budget, bn yuan. */
    public double budget() {
        return budget;
    }

    /** A part of the budget, bn yuan. */
    public double budgetPart(int part) {
        return budgetParts[part];
    }

    /** A factor of sales. */
    public double marketFactor(int index) {
        return marketFactors[index];
    }

    /** Export pull of the other countries at the table. */
    public double rivals(int sector) {
        return rivals[sector];
    }

    /** All figures in a fixed order, for keeping: capability, staff, stranded, budget, its parts, market factors, rivals. To be read only. */
    public List<double[]> figures() {
        return List.of(capability, staff, stranded, new double[] {budget}, budgetParts, marketFactors, rivals);
    }

    /**
     * The same order, but with a country's own figures where it has such: at the close of a round, what its last round mostly
     * is. To be read only.
     */
    public List<double[]> figures(Figures own) {
        return List.of(
                own.capability, own.staff, own.stranded, new double[] {own.budget}, budgetParts, marketFactors, rivals);
    }

    /**
     * The value of which {@link #figures()} were taken.
     *
     * @throws IllegalArgumentException when these are not so many
     */
    public static LastRound of(List<double[]> figures) {
        if (figures.size() != FIGURES || figures.get(BUDGET).length != 1) {
            throw new IllegalArgumentException(
                    "figures of a last round: " + figures.size() + " (expected: " + FIGURES + ")");
        }
        return new LastRound(
                figures.get(0),
                figures.get(1),
                figures.get(2),
                figures.get(BUDGET)[0],
                figures.get(4),
                figures.get(5),
                figures.get(6));
    }

    /** The rivals are no part: they follow from the states of the others. */
    void encode(CanonicalWriter out) {
        out.reals(capability)
                .reals(staff)
                .reals(stranded)
                .real(budget)
                .reals(budgetParts)
                .reals(marketFactors);
    }
}
