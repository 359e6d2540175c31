package org.chokepoint.server.engine.state;

/**
 * How long each phase lasts, in milliseconds; 0 waits for the persons at the table.
 *
 * @param briefing 0 or more, or {@link #LEFT_OUT}
 * @param plan 0 or more
 * @param commit 0 or more
 * @param report 0 or more, or {@link #LEFT_OUT}
 */
public record PhaseMillis(int briefing, int plan, int commit, int report) {
    /** Every phase waits for the persons. */
    public static final PhaseMillis UNTIMED = new PhaseMillis(0, 0, 0, 0);

    /** The phase is over as soon as it begins, whoever is there. */
    public static final int LEFT_OUT = -1;

    /** @throws IllegalArgumentException when a time is negative */
    public PhaseMillis {
        if (briefing < LEFT_OUT || plan < 0 || commit < 0 || report < LEFT_OUT) {
            throw new IllegalArgumentException(
                    "phase times below 0: " + briefing + ", " + plan + ", " + commit + ", " + report);
        }
    }

    /** The time of a phase; 0 for the lobby, the finished game and what is left out. */
    public int of(Phase phase) {
        return Math.max(0, given(phase));
    }

    /** The phase is over as soon as it begins. */
    public boolean leavesOut(Phase phase) {
        return given(phase) == LEFT_OUT;
    }

    private int given(Phase phase) {
        return switch (phase) {
            case BRIEFING -> briefing;
            case PLAN -> plan;
            case COMMIT -> commit;
            case REPORT -> report;
            case LOBBY, FINISHED -> 0;
        };
    }
}
