package org.chokepoint.server.meter;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How often a quantity came out how large, in buckets whose upper bounds double: the first holds all up to the first
 * bound. Counts are eventually exact: one read while others observe may miss the newest.
 */
public final class Histogram {
    private final long firstBound;
    private final LongAdder[] buckets;
    private final LongAdder sum = new LongAdder();

    /**
     * An empty one.
     *
     * @param firstBound of the first bucket, 1 or more, in the unit of the quantity
     * @param buckets with a bound, 1 .. 60; one more holds what is larger than the last bound
     */
    public Histogram(long firstBound, int buckets) {
        this.firstBound = firstBound;
        this.buckets = Stream.generate(LongAdder::new).limit(buckets + 1L).toArray(LongAdder[]::new);
    }

    /** Times from 16 microseconds to about 17 seconds, in nanoseconds. */
    public static Histogram ofNanos() {
        return new Histogram(16_000, 21);
    }

    /** Counts one. */
    public void observe(long quantity) {
        long times = Math.max(0, quantity - 1) / firstBound;
        int bucket = Long.SIZE - Long.numberOfLeadingZeros(times);
        buckets[Math.min(bucket, buckets.length - 1)].increment();
        sum.add(quantity);
    }

    /**
     * What was counted so far.
     *
     * @param bounds upper bound of each bucket but the last
     * @param counts of each bucket
     * @param sum of all quantities
     */
    public record Snapshot(List<Long> bounds, List<Long> counts, long sum) {
        /** Copies. */
        public Snapshot {
            bounds = List.copyOf(bounds);
            counts = List.copyOf(counts);
        }

        /** How many were counted. */
        public long count() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** What was counted so far. */
    public Snapshot snapshot() {
        List<Long> bounds = LongStream.range(0, buckets.length - 1L)
                .mapToObj(i -> firstBound << i)
                .toList();
        return new Snapshot(bounds, Arrays.stream(buckets).map(LongAdder::sum).toList(), sum.sum());
    }
}
