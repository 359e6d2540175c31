package org.chokepoint.server.load;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What a run came to. On the event loop. */
final class Tally {
    private static final double NANOS_PER_MILLI = 1e6;

    private final Times acks = new Times();
    private final Times reports = new Times();
    private final Map<String, Integer> errors = new TreeMap<>();
    private long actions;
    private long rounds;
    private long differences;
    private long compared;
    private long receivedBytes;
    private boolean playing;
    private String firstDifference = "";

    void acked(long nanos) {
        actions++;
        acks.add(nanos);
    }

    void reported(long nanos) {
        reports.add(nanos);
    }

    void roundPlayed() {
        rounds++;
    }

    /** The games begin, or are over: what is received between them belongs to joining. */
    void playing(boolean now) {
        playing = now;
    }

    void received(int bytes) {
        receivedBytes += playing ? bytes : 0;
    }

    void error(String what) {
        errors.merge(what, 1, Integer::sum);
    }

    /** Counts what was told against what had to be told. */
    void compare(String what, double told, double own) {
        compared++;
        if (told != own) {
            differences++;
            if (firstDifference.isEmpty()) {
                firstDifference = what + " " + told + " (expected: " + own + ")";
            }
        }
    }

    /** Nothing has gone wrong so far. */
    boolean isSound() {
        return differences == 0 && errors.isEmpty();
    }

    /** Everything so far was for warming up; errors and differences count all the same. */
    void forgetTimes() {
        acks.clear();
        reports.clear();
        actions = 0;
        rounds = 0;
        receivedBytes = 0;
    }

    /** What it came to, with the figures that only the run knows. */
    LoadResult result(double seconds, ServerFigures.Cost cost) {
        return new LoadResult(
                actions,
                rounds,
                seconds,
                cost,
                acks.millis(),
                reports.millis(),
                receivedBytes,
                compared,
                differences,
                firstDifference,
                errors);
    }

    /** Times, and their percentiles. */
    private static final class Times {
        private static final int FIRST_SIZE = 1_024;

        private long[] nanos = new long[FIRST_SIZE];
        private int count;

        void add(long time) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count] = time;
            count++;
        }

        void clear() {
            count = 0;
        }

        LoadResult.Percentiles millis() {
            long[] sorted = Arrays.copyOf(nanos, count);
            Arrays.sort(sorted);
            return new LoadResult.Percentiles(at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99));
        }

        private static double at(long[] sorted, double share) {
            return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / NANOS_PER_MILLI;
        }
    }
}
