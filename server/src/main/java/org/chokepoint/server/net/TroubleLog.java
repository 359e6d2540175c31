package org.chokepoint.server.net;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.chokepoint.server.session.Limits;

/**
 * Counts what goes wrong on connections and writes at most one line a second for each cause, so that bad peers cannot
 * fill a disk. Nothing that a peer sent is ever part of a line. Safe from any thread.
 */
final class TroubleLog {
    private static final long GAP_NANOS = TimeUnit.SECONDS.toNanos(1) / Limits.LOG_LINES_PER_SECOND;

    private final LongSupplier nanoTime;
    private final Consumer<String> lines;
    private final Map<Trouble, Count> counts = new EnumMap<>(Trouble.class);

    TroubleLog(LongSupplier nanoTime, Consumer<String> lines) {
        this.nanoTime = nanoTime;
        this.lines = lines;
        for (Trouble trouble : Trouble.values()) {
            counts.put(trouble, new Count());
        }
    }

    void add(Trouble trouble) {
        Count count = count(trouble);
        count.all.increment();
        long unsaid = count.unsaidAfterOneMore(nanoTime.getAsLong());
        if (unsaid > 0) {
            lines.accept("A connection " + trouble.happened() + (unsaid == 1 ? "" : " (" + unsaid + " times)"));
        }
    }

    /** How often it happened since the start. */
    long total(Trouble trouble) {
        return count(trouble).all.sum();
    }

    /** How often each happened since the start, by its name in lower case. */
    Map<String, Long> totals() {
        Map<String, Long> totals = new TreeMap<>();
        counts.forEach((trouble, count) -> totals.put(trouble.name().toLowerCase(Locale.ROOT), count.all.sum()));
        return totals;
    }

    private Count count(Trouble trouble) {
        Count count = counts.get(trouble);
        if (count == null) {
            throw new IllegalStateException("No count for " + trouble);
        }
        return count;
    }

    private static final class Count {
        private final LongAdder all = new LongAdder();
        private long unsaid;
        private boolean spoken;
        private long spokenNanos;

        /** How many a line written now would speak of; 0 when it is too early for a line. */
        synchronized long unsaidAfterOneMore(long nowNanos) {
            unsaid++;
            if (spoken && nowNanos - spokenNanos < GAP_NANOS) {
                return 0;
            }
            spoken = true;
            spokenNanos = nowNanos;
            long speakOf = unsaid;
            unsaid = 0;
            return speakOf;
        }
    }
}
