package org.chokepoint.server.app;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.chokepoint.server.room.RoomLoop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A room loop on a thread of its own. */
final class LoopThread implements RoomLoop {
    private static final Logger LOG = LoggerFactory.getLogger(LoopThread.class);

    private final ScheduledThreadPoolExecutor executor;

    LoopThread(String name) {
        executor = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void execute(Runnable task) {
        executor.execute(guarded(task));
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
    void stop() {
        executor.shutdown();
    }

    /** An executor keeps what a task throws to itself; a fault must be seen. */
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
