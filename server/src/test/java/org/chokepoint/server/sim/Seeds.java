package org.chokepoint.server.sim;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** Runs simulations, one seed after another. */
public final class Seeds {
    private Seeds() {}

    /**
     * One run.
     *
     * @throws AssertionError naming the seed, when anything is wrong; an error in the server's log is
     */
    static Tally run(long seed) {
        Logger log = (Logger) LoggerFactory.getLogger("org.chokepoint");
        ListAppender<ILoggingEvent> errors = new ListAppender<>();
        Level level = log.getLevel();
        log.setAdditive(false);
        log.setLevel(Level.ERROR);
        log.addAppender(errors);
        errors.start();
        try {
            Tally tally = new Simulation(seed).run();
            if (!errors.list.isEmpty()) {
                throw new AssertionError("errors in the log");
            }
            return tally;
        } catch (Throwable failure) {
            throw new AssertionError(
                    "seed " + seed + " (again: -Dsim.first=" + seed + " -Dsim.size=1) " + errors.list, failure);
        } finally {
            log.detachAppender(errors);
            log.setLevel(level);
            log.setAdditive(true);
        }
    }

    /** Number of the first seed, from 1, that goes wrong, and what; empty when none of so many does. */
    public static String firstRed(int seeds) {
        for (long seed = 1; seed <= seeds; seed++) {
            try {
                run(seed);
            } catch (AssertionError red) {
                Throwable why = red.getCause() == null ? red : red.getCause();
                return seed + ": "
                        + String.valueOf(why.getMessage()).lines().findFirst().orElse("");
            }
        }
        return "";
    }
}
