package org.chokepoint.cli.link;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.chokepoint.protocol.WireLimits;

/**
 * What a link needs from outside; tests put their own clock and chance here.
 *
 * @param client name and version for the server's log, at most 64 bytes
 * @param languages preferred languages as BCP 47 tags, best first
 * @param firstCommandId first command id, 1 .. 2^53-1; ids count up from it
 * @param pause how to wait
 * @param nanoTime a clock that never goes back
 * @param chance jitter of reconnects
 */
public record LinkSettings(
        String client,
        List<String> languages,
        long firstCommandId,
        Pause pause,
        LongSupplier nanoTime,
        RandomGenerator chance) {
    /** Room for a million commands between two starts of a client in the same millisecond's neighbourhood. */
    private static final int COMMANDS_PER_MILLI_BITS = 11;

    /** Checks and copies. */
    public LinkSettings {
        if (firstCommandId < 1 || firstCommandId > WireLimits.NUMBER_MAX) {
            throw new IllegalArgumentException(
                    "firstCommandId: " + firstCommandId + " (expected: 1.." + WireLimits.NUMBER_MAX + ")");
        }
        languages = List.copyOf(languages);
    }

    /**
     * The real clock and chance. Command ids start from the time, so that a seat that is taken up again by a new
     * process does not use an id twice.
     */
    public static LinkSettings real(String client, List<String> languages) {
        long first = (System.currentTimeMillis() << COMMANDS_PER_MILLI_BITS) & WireLimits.NUMBER_MAX;
        return new LinkSettings(
                client,
                languages,
                Math.max(1, first),
                TimeUnit.MILLISECONDS::sleep,
                System::nanoTime,
                ThreadLocalRandom.current());
    }
}
