package org.chokepoint.bench.journal;

/**
 * How players play.
 *
 * @param drafts saved by each seat before it commits its plan, one after the other
 * @param inTurn a seat begins when the one before it has committed; otherwise all at once
 * @param thinkMillis mean time before a command, drawn from none to twice of it
 * @param commandsMax of a game; then its players stop
 */
record Pace(int drafts, boolean inTurn, int thinkMillis, int commandsMax) {
    /** As fast as they can, one plan a round, to the end of the game. */
    static final Pace PLANS = new Pace(0, false, 0, Integer.MAX_VALUE);
}
