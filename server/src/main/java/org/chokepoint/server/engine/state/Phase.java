package org.chokepoint.server.engine.state;

/**
 * Where a game stands. Resolving is instant and has no phase.
 *
 * <pre>
 * LOBBY -> BRIEFING -> PLAN -> COMMIT -> REPORT -> BRIEFING of the next round, or FINISHED
 *                        \_______________/ when everybody has committed
 * </pre>
 */
public enum Phase {
    /** Seats are taken; nothing is drawn yet. */
    LOBBY,
    /** The events of the round are read. */
    BRIEFING,
    /** Plans are drafted and committed. */
    PLAN,
    /** Last call: the same rights as in {@link #PLAN}, its end resolves the round. */
    COMMIT,
    /** The results of the round are read. */
    REPORT,
    /** Nothing changes any more. */
    FINISHED;

    /** A seat may save a draft and ask for a forecast. */
    public boolean drafting() {
        return this == BRIEFING || committing();
    }

    /** A seat may commit and withdraw a plan. */
    public boolean committing() {
        return this == PLAN || this == COMMIT;
    }

    /** Something is read, and a seat may say that it is ready. */
    public boolean reading() {
        return this == BRIEFING || this == REPORT;
    }

    /** The game has started and not ended. */
    public boolean running() {
        return this != LOBBY && this != FINISHED;
    }
}
