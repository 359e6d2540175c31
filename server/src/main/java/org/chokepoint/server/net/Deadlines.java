package org.chokepoint.server.net;

import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.chokepoint.server.session.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A connection's clock: time for the greeting, time for a role, then time between frames. One timer runs at any moment;
 * frames only note the time and the timer sets itself again, so that a frame costs nothing. On the event loop alone.
 */
final class Deadlines {
    private final EventExecutor loop;
    private final Alarm alarm;
    private @Nullable Future<?> timer;
    private long lastFrameNanos;

    Deadlines(EventExecutor loop, Alarm alarm) {
        this.loop = loop;
        this.alarm = alarm;
    }

    /** Is told once what did not come in time. */
    interface Alarm {
        void late(Trouble what);
    }

    /** Connected: the greeting is due. */
    void connected() {
        set(Limits.GREETING_MILLIS, Trouble.NO_GREETING);
    }

    /** Greeted: a role is due, counted from the connection. */
    void greeted(long connectedNanos) {
        long spentMillis = TimeUnit.NANOSECONDS.toMillis(now() - connectedNanos);
        set(Math.max(0, Limits.ROLE_MILLIS - spentMillis), Trouble.NO_ROLE);
    }

    /** In a role: a frame is due from time to time. */
    void entered() {
        lastFrameNanos = now();
        set(Limits.IDLE_MILLIS, Trouble.IDLE);
    }

    /** A whole frame came. */
    void frame() {
        lastFrameNanos = now();
    }

    /** Nothing is due any more. */
    void cancel() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }

    long now() {
        return loop.ticker().nanoTime();
    }

    private void set(long millis, Trouble what) {
        cancel();
        timer = loop.schedule(() -> over(what), millis, TimeUnit.MILLISECONDS);
    }

    private void over(Trouble what) {
        long quietMillis = TimeUnit.NANOSECONDS.toMillis(now() - lastFrameNanos);
        if (what == Trouble.IDLE && quietMillis < Limits.IDLE_MILLIS) {
            set(Limits.IDLE_MILLIS - quietMillis, what);
        } else {
            timer = null;
            alarm.late(what);
        }
    }
}
