package org.chokepoint.server.sim;

import java.util.Comparator;
import java.util.PriorityQueue;

/** A clock that moves from task to task: everything of a simulation happens on the caller's thread, in one order. */
final class VirtualTime {
    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparingLong(Task::atMillis).thenComparingLong(Task::number));
    private long nowMillis = 1_000;
    private long tasksSet;

    private record Task(long atMillis, long number, Runnable run) {}

    long nowMillis() {
        return nowMillis;
    }

    void after(long millis, Runnable task) {
        at(nowMillis + millis, task);
    }

    void at(long atMillis, Runnable task) {
        tasks.add(new Task(Math.max(atMillis, nowMillis), tasksSet++, task));
    }

    /** The machine slept: what was due meanwhile happens late. */
    void jump(long millis) {
        nowMillis += millis;
    }

    /** Does what is due next; false when that is later than the limit. */
    boolean step(long limitMillis) {
        Task next = tasks.peek();
        if (next == null || next.atMillis() > limitMillis) {
            return false;
        }
        tasks.remove();
        nowMillis = Math.max(nowMillis, next.atMillis());
        next.run().run();
        return true;
    }
}
