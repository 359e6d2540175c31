package org.chokepoint.server.session;

/**
 * A rate: {@code burst} at once, {@code perSecond} in the long run. The bucket is full at first; each take empties it by
 * one, time fills it evenly. Belongs to one thread.
 */
final class TokenBucket {
    private static final double NANOS_PER_SECOND = 1e9;

    private final double perNano;
    private final double burst;
    private double level;
    private long lastNanos;

    TokenBucket(int perSecond, int burst, long nowNanos) {
        this.perNano = perSecond / NANOS_PER_SECOND;
        this.burst = burst;
        this.level = burst;
        this.lastNanos = nowNanos;
    }

    /** Takes one if there is one. */
    boolean take(long nowNanos) {
        if (!has(nowNanos)) {
            return false;
        }
        level -= 1;
        return true;
    }

    /** Whether there is one to take. */
    boolean has(long nowNanos) {
        level = Math.min(burst, level + (nowNanos - lastNanos) * perNano);
        lastNanos = nowNanos;
        return level >= 1;
    }
}
