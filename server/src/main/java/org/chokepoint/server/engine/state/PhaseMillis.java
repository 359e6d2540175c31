package org.chokepoint.server.engine.state;

/**
 * How long each phase lasts, in milliseconds; 0 waits for the persons at the table.
 *
 * @param briefing 0 or more
 * @param plan 0 or more
 * @param commit 0 or more
 * @param report 0 or more
 */
public record PhaseMillis(int briefing, int plan, int commit, int report) {
    /** Every phase waits for the persons. */
    public static final PhaseMillis UNTIMED = new PhaseMillis(0, 0, 0, 0);

    /** @throws IllegalArgumentException when a time is negative */
    public PhaseMillis {
        if (briefing < 0 || plan < 0 || commit < 0 || report < 0) {
            throw new IllegalArgumentException(
                    "phase times below 0: " + briefing + ", " + plan + ", " + commit + ", " + report);
        }
    }

    /** The time of a phase; 0 for the lobby and the finished game. */
    public int of(Phase phase) {
        return switch (phase) {
            case BRIEFING -> briefing;
            case PLAN -> plan;
            case COMMIT -> commit;
            case REPORT -> report;
            case LOBBY, FINISHED -> 0;
        };
    }
}
