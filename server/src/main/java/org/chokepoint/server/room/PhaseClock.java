package org.chokepoint.server.room;

import org.chokepoint.server.engine.state.Console;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The time of the running phase; in the lobby the time since somebody did something. While the game is paused the time
 * stands. On the loop.
 */
final class PhaseClock {
    private final RoomLoop loop;
    private final Runnable whenOver;
    private RoomLoop.@Nullable Cancellable alarm;
    private @Nullable Long endMillis;
    private @Nullable Long standingMillis;

    /** @param whenOver called on the loop when the time of a phase is over */
    PhaseClock(RoomLoop loop, Runnable whenOver) {
        this.loop = loop;
        this.whenOver = whenOver;
    }

    /** Begins to count the time of the state's phase anew; in a paused game it stands at its beginning. */
    void restart(GameState state) {
        int timed = state.setup().timing().of(state.phase());
        endMillis = timed > 0 ? loop.nowMillis() + timed : null;
        standingMillis = null;
        stop();
        alarm = loop.schedule(timed > 0 ? timed : limitMillis(state.phase()), whenOver);
        if (state.console().has(Console.Switch.PAUSED)) {
            pause();
        }
    }

    /** The time stands; a pause that is forgotten ends a phase all the same, after the limit of an untimed one. */
    void pause() {
        if (standingMillis == null && endMillis != null) {
            standingMillis = leftMillis();
            alarmIn(RoomLimits.UNTIMED_PHASE_LIMIT_MILLIS);
        }
    }

    /** The time runs again. */
    void resume() {
        Long left = standingMillis;
        if (left != null) {
            standingMillis = null;
            endMillis = loop.nowMillis() + left;
            alarmIn(left);
        }
    }

    /** The running phase ends later, but never after more than the longest time of a phase. */
    void add(int millis) {
        Long left = leftMillis();
        if (left == null) {
            return;
        }
        long longer = Math.min(left + millis, RoomLimits.PHASE_MILLIS_MAX);
        if (standingMillis == null) {
            endMillis = loop.nowMillis() + longer;
            alarmIn(longer);
        } else {
            standingMillis = longer;
        }
    }

    /** Stops for good. */
    void stop() {
        if (alarm != null) {
            alarm.cancel();
        }
    }

    /** Until the phase ends by itself, 0 or more; null when it waits for the persons. */
    @Nullable
    Long leftMillis() {
        if (standingMillis != null) {
            return standingMillis;
        }
        return endMillis == null ? null : Math.max(0, endMillis - loop.nowMillis());
    }

    private void alarmIn(long millis) {
        stop();
        alarm = loop.schedule(millis, whenOver);
    }

    private static long limitMillis(Phase phase) {
        return switch (phase) {
            case LOBBY -> RoomLimits.IDLE_LOBBY_KEPT_MILLIS;
            case FINISHED -> RoomLimits.FINISHED_GAME_KEPT_MILLIS;
            case BRIEFING, PLAN, COMMIT, REPORT -> RoomLimits.UNTIMED_PHASE_LIMIT_MILLIS;
        };
    }
}
