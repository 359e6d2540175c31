package org.chokepoint.cli.link;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/** A clock turned by hand: waiting for a reconnect takes no time but moves the clock, waiting for a ping needs leave. */
final class HandClock implements Pause {
    private static final long PING_MILLIS = 15_000;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final AtomicLong nanos = new AtomicLong();
    private final Semaphore pings = new Semaphore(0);
    private final List<Long> waits = new ArrayList<>();

    @Override
    public void forMillis(long millis) throws InterruptedException {
        if (millis == PING_MILLIS) {
            pings.acquire();
            return;
        }
        synchronized (waits) {
            waits.add(millis);
        }
        nanos.addAndGet(millis * NANOS_PER_MILLI);
    }

    long nanoTime() {
        return nanos.get();
    }

    void letPing() {
        pings.release();
    }

    List<Long> waits() {
        synchronized (waits) {
            return List.copyOf(waits);
        }
    }
}
