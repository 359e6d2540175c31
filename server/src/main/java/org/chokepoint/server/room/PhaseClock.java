package org.chokepoint.server.room;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.jspecify.annotations.Nullable;

/** The time of the running phase; in the lobby the time since somebody did something. On the loop. */
final class PhaseClock {
    private final RoomLoop loop;
    private final Runnable whenOver;
    private RoomLoop.@Nullable Cancellable alarm;
    private long totalMillis;
    private boolean timed;
    private long beganMillis;
    private @Nullable Long pausedAtMillis;

    /** @param whenOver called on the loop when the time of a phase is over */
    PhaseClock(RoomLoop loop, Runnable whenOver) {
        this.loop = loop;
        this.whenOver = whenOver;
    }

    /** Begins to count the time of the state's phase anew. */
    void restart(GameState state) {
        goOn(state, 0);
    }

    /**
     * Goes on after the server was away. What passed since the last entry of the journal is given back; somebody who has
     * to find the way back first has {@link RoomLimits#RETURN_MILLIS} at least, or the whole phase when it is shorter.
     *
     * @param phaseMillis so much of the phase was over
     */
    void goOnAfterRestart(GameState state, long phaseMillis) {
        int whole = state.setup().timing().of(state.phase());
        long latest = whole > 0 ? Math.max(0, whole - RoomLimits.RETURN_MILLIS) : phaseMillis;
        goOn(state, Math.min(phaseMillis, latest));
    }

    /** Stands still until {@link #resume}. */
    void pause() {
        if (pausedAtMillis == null) {
            pausedAtMillis = loop.nowMillis();
            stop();
        }
    }

    /** Goes on where it stood. */
    void resume(GameState state) {
        if (pausedAtMillis != null) {
            long over = phaseMillis();
            pausedAtMillis = null;
            goOn(state, over);
        }
    }

    /** Stops for good. */
    void stop() {
        if (alarm != null) {
            alarm.cancel();
        }
    }

    /** So much of the phase is over. */
    long phaseMillis() {
        return (pausedAtMillis == null ? loop.nowMillis() : pausedAtMillis) - beganMillis;
    }

    /** Until the phase ends by itself, 0 or more; null when it waits for the persons. */
    @Nullable
    Long leftMillis() {
        return timed ? Math.max(0, totalMillis - phaseMillis()) : null;
    }

    private void goOn(GameState state, long phaseMillis) {
        int whole = state.setup().timing().of(state.phase());
        timed = whole > 0;
        totalMillis = timed ? whole : limitMillis(state.phase());
        beganMillis = loop.nowMillis() - phaseMillis;
        stop();
        if (pausedAtMillis == null) {
            alarm = loop.schedule(Math.max(0, totalMillis - phaseMillis), whenOver);
        } else {
            pausedAtMillis = loop.nowMillis();
        }
    }

    private static long limitMillis(Phase phase) {
        return switch (phase) {
            case LOBBY -> RoomLimits.IDLE_LOBBY_KEPT_MILLIS;
            case FINISHED -> RoomLimits.FINISHED_GAME_KEPT_MILLIS;
            case BRIEFING, PLAN, COMMIT, REPORT -> RoomLimits.UNTIMED_PHASE_LIMIT_MILLIS;
        };
    }
}
