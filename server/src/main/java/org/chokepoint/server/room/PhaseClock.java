package org.chokepoint.server.room;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.jspecify.annotations.Nullable;

/** The time of the running phase; in the lobby the time since somebody did something. On the loop. */
final class PhaseClock {
    private final RoomLoop loop;
    private final Runnable whenOver;
    private RoomLoop.@Nullable Cancellable alarm;
    private @Nullable Long endMillis;

    /** @param whenOver called on the loop when the time of a phase is over */
    PhaseClock(RoomLoop loop, Runnable whenOver) {
        this.loop = loop;
        this.whenOver = whenOver;
    }

    /** Begins to count the time of the state's phase anew. */
    void restart(GameState state) {
        int timed = state.setup().timing().of(state.phase());
        endMillis = timed > 0 ? loop.nowMillis() + timed : null;
        stop();
        alarm = loop.schedule(timed > 0 ? timed : limitMillis(state.phase()), whenOver);
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
        return endMillis == null ? null : Math.max(0, endMillis - loop.nowMillis());
    }

    private static long limitMillis(Phase phase) {
        return switch (phase) {
            case LOBBY -> RoomLimits.IDLE_LOBBY_KEPT_MILLIS;
            case FINISHED -> RoomLimits.FINISHED_GAME_KEPT_MILLIS;
            case BRIEFING, PLAN, COMMIT, REPORT -> RoomLimits.UNTIMED_PHASE_LIMIT_MILLIS;
        };
    }
}
