package org.chokepoint.cli.link;

import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: doubling from a quarter of a second up to two seconds, each time a random
 * part between half and the whole of it, so that a class that lost its server does not return in step.
 */
final class Backoff {
    private static final long FIRST_MILLIS = 250;
    private static final long LONGEST_MILLIS = 2_000;
    private static final int DOUBLINGS_MAX = 16;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** Milliseconds to wait before try number {@code attempt}, counted from 1. */
    long beforeMillis(int attempt) {
        long full = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(attempt - 1, DOUBLINGS_MAX));
        return full / 2 + random.nextLong(full / 2 + 1);
    }
}
