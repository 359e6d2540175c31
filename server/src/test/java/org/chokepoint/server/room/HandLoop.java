package org.chokepoint.server.room;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;

/** A loop whose clock is turned by hand. Tasks run in {@link #settle} and {@link #advance} only, unless it hurries. */
public final class HandLoop implements RoomLoop {
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final PriorityQueue<Alarm> alarms =
            new PriorityQueue<>(Comparator.comparingLong(Alarm::atMillis).thenComparingLong(Alarm::number));
    private long nowMillis = 1_000;
    private long alarmsSet;
    private boolean hurries;
    private boolean busy;

    /** From now on tasks run as soon as they are given: a thread that is faster than the one that gives them. */
    public void hurry() {
        hurries = true;
    }

    @Override
    public void execute(Runnable task) {
        tasks.addLast(task);
        if (hurries && !busy) {
            settle();
        }
    }

    @Override
    public Cancellable schedule(long millis, Runnable task) {
        Alarm alarm = new Alarm(nowMillis + millis, alarmsSet++, task);
        alarms.add(alarm);
        return () -> alarms.remove(alarm);
    }

    @Override
    public long nowMillis() {
        return nowMillis;
    }

    /** Runs what is due now, and what comes of it. */
    public void settle() {
        busy = true;
        while (!tasks.isEmpty()) {
            tasks.removeFirst().run();
        }
        busy = false;
    }

    /** Nothing is left to run now. */
    public boolean isSettled() {
        return tasks.isEmpty();
    }

    /** Turns the clock on, alarm by alarm. */
    public void advance(long millis) {
        long end = nowMillis + millis;
        settle();
        while (!alarms.isEmpty() && alarms.peek().atMillis() <= end) {
            Alarm alarm = alarms.remove();
            nowMillis = Math.max(nowMillis, alarm.atMillis());
            alarm.task().run();
            settle();
        }
        nowMillis = end;
    }

    private record Alarm(long atMillis, long number, Runnable task) {}
}
