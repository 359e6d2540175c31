package org.chokepoint.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Tells the time left in a phase, in words, three times: one minute, 30 seconds, 10 seconds before its end. */
final class Countdown {
    private static final List<Integer> MARKS_SECONDS = List.of(60, 30, 10);
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final int AT_ONCE_SECONDS = 3;
    private static final int SECONDS_PER_MINUTE = 60;

    private @Nullable Long endNanos;
    private String phase = "";
    private int nextMark;

    /**
     * A phase ends by itself so many milliseconds from now. Marks that are past or come at once are not told; of a phase that
     * is told again, neither are those that were told before.
     *
     * @param name tells phases apart
     */
    void start(String name, long nowNanos, long leftMillis) {
        long end = nowNanos + leftMillis * NANOS_PER_MILLI;
        endNanos = end;
        nextMark = name.equals(phase) ? nextMark : 0;
        phase = name;
        while (nextMark < MARKS_SECONDS.size() && untilMark(end, nowNanos) < AT_ONCE_SECONDS * NANOS_PER_SECOND) {
            nextMark++;
        }
    }

    /** No phase with an end is running. */
    void stop() {
        endNanos = null;
    }

    /** Milliseconds until there is something to tell; empty when there is nothing. */
    OptionalLong untilNextMillis(long nowNanos) {
        if (endNanos == null || nextMark >= MARKS_SECONDS.size()) {
            return OptionalLong.empty();
        }
        long nanos = untilMark(endNanos, nowNanos);
        return OptionalLong.of(Math.max(0, (nanos + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI));
    }

    /** What is due now. */
    Optional<String> due(long nowNanos) {
        if (endNanos == null || nextMark >= MARKS_SECONDS.size() || untilMark(endNanos, nowNanos) > 0) {
            return Optional.empty();
        }
        int seconds = MARKS_SECONDS.get(nextMark);
        nextMark++;
        return Optional.of(seconds == SECONDS_PER_MINUTE ? "One minute left." : seconds + " seconds left.");
    }

    private long untilMark(long end, long nowNanos) {
        return end - MARKS_SECONDS.get(nextMark) * NANOS_PER_SECOND - nowNanos;
    }

    /** "2 minutes", "1 minute 30 seconds", "45 seconds". */
    static String words(long millis) {
        long seconds = Math.round(millis / 1_000.0);
        long minutes = seconds / SECONDS_PER_MINUTE;
        long rest = seconds % SECONDS_PER_MINUTE;
        String first = minutes == 0 ? "" : minutes + (minutes == 1 ? " minute" : " minutes");
        String second = rest == 0 && minutes > 0 ? "" : rest + (rest == 1 ? " second" : " seconds");
        return (first + " " + second).strip();
    }
}
