package org.chokepoint.server.room;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The time of the running phase; in the lobby the time since somebody did something. It stands while the host has paused
 * the game, and while nothing can be saved. On the loop.
 */
final class PhaseClock {
    private final RoomLoop loop;
    private final Runnable whenOver;
    private RoomLoop.@Nullable Cancellable alarm;
    private long totalMillis;
    private boolean timed;
    private long beganMillis;
    private boolean stalled;
    private @Nullable Long stoodAtMillis;

    /** @param whenOver called on the loop when the time of a phase is over */
    PhaseClock(RoomLoop loop, Runnable whenOver) {
        this.loop = loop;
        this.whenOver = whenOver;
    }

    /** Begins to count the time of the state's phase anew. */
    void restart(GameState state) {
        goOn(state, 0);
    }

    /** Goes by what the host has done to the clock: a pause, its end, more time. */
    void follow(GameState state) {
        goOn(state, phaseMillis());
    }

    /**
     * Goes on after the server was away. What passed since the last entry of the journal is given back; somebody who has
     * to find the way back first has {@link RoomLimits#RETURN_MILLIS} at least, or the whole phase when it is shorter.
     *
     * @param phaseMillis so much of the phase was over
     */
    void goOnAfterRestart(GameState state, long phaseMillis) {
        int whole = whole(state);
        long latest = whole > 0 ? Math.max(0, whole - RoomLimits.RETURN_MILLIS) : phaseMillis;
        goOn(state, Math.min(phaseMillis, latest));
    }

    /** Nothing can be saved: stands still until {@link #goOnSaving}. */
    void stall() {
        if (!stalled) {
            stoodAtMillis = beganMillis + phaseMillis();
            stalled = true;
            stop();
        }
    }

    /** Goes on where it stood. */
    void goOnSaving(GameState state) {
        if (stalled) {
            stalled = false;
            goOn(state, phaseMillis());
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
        return (stoodAtMillis == null ? loop.nowMillis() : stoodAtMillis) - beganMillis;
    }

    /** Until the phase ends by itself, 0 or more; null when it waits for the persons. */
    @Nullable
    Long leftMillis() {
        return timed ? Math.max(0, totalMillis - phaseMillis()) : null;
    }

    /** A pause that is forgotten ends a phase all the same, after the limit of an untimed one. */
    private void goOn(GameState state, long phaseMillis) {
        int whole = whole(state);
        timed = whole > 0;
        totalMillis = timed ? whole : limitMillis(state.phase());
        beganMillis = loop.nowMillis() - phaseMillis;
        boolean paused = timed && state.console().stands();
        stoodAtMillis = stalled || paused ? loop.nowMillis() : null;
        stop();
        if (!stalled) {
            long left = Math.max(0, totalMillis + overtimeMillis(state) - phaseMillis);
            alarm = loop.schedule(paused ? RoomLimits.UNTIMED_PHASE_LIMIT_MILLIS : left, whenOver);
        }
    }

    /** Somebody has more time than the others, and the round will wait. */
    static boolean waitsForOne(GameState state) {
        return overtimeMillis(state) > 0;
    }

    /** So long the last call waits for those who have more time and are not done. */
    private static int overtimeMillis(GameState state) {
        return state.phase() != Phase.COMMIT
                ? 0
                : state.seats().stream()
                        .filter(seat -> seat.sitter().isPerson() && !seat.desk().done())
                        .mapToInt(seat -> Math.min(seat.desk().moreMillis(), RoomLimits.PHASE_MILLIS_MAX))
                        .max()
                        .orElse(0);
    }

    /** Time of the phase with what the host has added; 0 when it waits for the persons. */
    private static int whole(GameState state) {
        int timing = state.setup().timing().of(state.phase());
        return timing == 0 ? 0 : Math.min(timing + state.console().addedMillis(), RoomLimits.PHASE_MILLIS_MAX);
    }

    private static long limitMillis(Phase phase) {
        return switch (phase) {
            case LOBBY -> RoomLimits.IDLE_LOBBY_KEPT_MILLIS;
            case FINISHED -> RoomLimits.FINISHED_GAME_KEPT_MILLIS;
            case BRIEFING, PLAN, COMMIT, REPORT -> RoomLimits.UNTIMED_PHASE_LIMIT_MILLIS;
        };
    }
}
