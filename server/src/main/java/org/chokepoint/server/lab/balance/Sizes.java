package org.chokepoint.server.lab.balance;

/**
 * How much is played.
 *
 * @param games seeds on which the bots meet
 * @param trials plans that a search tries
 * @param searchSeeds seeds of a search
 * @param testSeeds seeds that no search has seen
 */
public record Sizes(int games, int trials, int searchSeeds, int testSeeds) {
    /** A few minutes a scenario. */
    public static final Sizes USUAL = new Sizes(240, 4_000, 10, 60);

    /** Less than a minute a scenario. */
    public static final Sizes QUICK = new Sizes(60, 1_000, 6, 30);
}
