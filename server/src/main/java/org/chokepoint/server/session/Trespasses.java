package org.chokepoint.server.session;

import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes into the log who tried what only a host may do: {@link Limits#LOG_LINES_BURST} at once and then
 * {@link Limits#LOG_LINES_PER_SECOND}, so that nobody fills a disk. Safe from any thread.
 */
final class Trespasses {
    private static final Logger LOG = LoggerFactory.getLogger(Trespasses.class);

    private final LongSupplier nanoTime;
    private final TokenBucket lines;
    private long unsaid;

    Trespasses(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.lines = new TokenBucket(Limits.LOG_LINES_PER_SECOND, Limits.LOG_LINES_BURST, nanoTime.getAsLong());
    }

    /**
     * A host's action was refused.
     *
     * @param action its name
     * @param who where the connection stands, without a name or an address
     */
    synchronized void refused(String action, String who) {
        if (lines.take(nanoTime.getAsLong())) {
            LOG.warn("host action refused action={} by={} unsaid={}", action, who, unsaid);
            unsaid = 0;
        } else {
            unsaid++;
        }
    }
}
