package org.chokepoint.server.app;

import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.concurrent.DefaultEventExecutor;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.EventExecutor;
import java.util.concurrent.TimeUnit;
import org.chokepoint.server.room.RoomLoop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A room loop on a thread of its own, or on one that serves connections as well. */
final class LoopThread implements RoomLoop {
    private static final Logger LOG = LoggerFactory.getLogger(LoopThread.class);
    private static final long STOP_SECONDS = 10;

    private final EventExecutor executor;

    /** A thread of its own. */
    LoopThread(String name) {
        this(new DefaultEventExecutor(new DefaultThreadFactory(name, true)));
    }

    /** A thread that there is. */
    LoopThread(EventExecutor executor) {
        this.executor = executor;
    }

    @Override
    public void execute(Runnable task) {
        executor.execute(guarded(task));
    }

    @Override
    public void executeLast(Runnable task) {
        if (executor instanceof SingleThreadEventLoop loop) {
            loop.executeAfterEventLoopIteration(guarded(task));
        } else {
            execute(task);
        }
    }

    @Override
    public Cancellable schedule(long millis, Runnable task) {
        var alarm = executor.schedule(guarded(task), millis, TimeUnit.MILLISECONDS);
        return () -> alarm.cancel(false);
    }

    @Override
    public long nowMillis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    /** Ends the thread after the tasks that wait now. */
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for the end of a daemon
    void stop() {
        executor.shutdownGracefully(0, STOP_SECONDS, TimeUnit.SECONDS);
    }

    /** A fault of a task is logged as ours. */
    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.error("A task of a room loop failed", e);
            }
        };
    }
}
