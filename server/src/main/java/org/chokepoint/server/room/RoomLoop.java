package org.chokepoint.server.room;

/** One thread that runs many rooms, each step to its end. Every method may be called from any thread. */
public interface RoomLoop {
    /** Runs a task on the loop, after those given before. Never runs it inside this call. */
    void execute(Runnable task);

    /**
     * Runs a task on the loop when all that is ready by now has run, and what came of that: at the end of a pass, where the
     * loop has passes. Called on the loop.
     */
    default void executeLast(Runnable task) {
        execute(task);
    }

    /**
     * Runs a task on the loop after a while.
     *
     * @param millis 0 or more
     */
    Cancellable schedule(long millis, Runnable task);

    /** Monotonic time in milliseconds, from an arbitrary start. */
    long nowMillis();

    /** A task that has not run yet. */
    interface Cancellable {
        /** Prevents the task from running if it has not begun. */
        void cancel();
    }
}
