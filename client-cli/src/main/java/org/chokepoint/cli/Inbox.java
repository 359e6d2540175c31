package org.chokepoint.cli;

import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where reader threads leave signals for the session, in their order. */
final class Inbox implements Consumer<Signal> {
    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();

    @Override
    public void accept(Signal signal) {
        signals.add(signal);
    }

    /** Waits for the next signal, at most so many milliseconds; null when none came. */
    @Nullable
    Signal next(OptionalLong atMostMillis) throws InterruptedException {
        return atMostMillis.isPresent()
                ? signals.poll(atMostMillis.getAsLong(), TimeUnit.MILLISECONDS)
                : signals.take();
    }
}
