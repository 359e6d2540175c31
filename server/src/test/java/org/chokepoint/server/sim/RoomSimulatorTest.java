package org.chokepoint.server.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.chokepoint.server.Suite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Real rooms, sessions and records on one thread and virtual time, under a seeded schedule of everything that goes wrong.
 * The suite {@code sim}: size in seeds, {@code -Dsim.first=N} names the first one. A seed that fails is printed and fails
 * again.
 */
@Tag("sim")
class RoomSimulatorTest {
    private static final int SEEDS = Suite.size("sim", 300, 20_000);
    private static final long FIRST = Long.getLong("sim.first", 1);

    @Test
    void shouldLoseNothingAndComeToAnEndWhateverGoesWrong() {
        Tally all = new Tally();
        long began = cpuMillis();
        for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
            all.add(Seeds.run(seed));
        }
        System.out.println("seeds " + SEEDS + " in " + (cpuMillis() - began) + " CPU ms: " + all);
        if (SEEDS >= 100) {
            assertThat(all.crashes).as("crashes").isGreaterThan(SEEDS);
            assertThat(all.takenOver).as("servers that another took over from").isGreaterThan(SEEDS / 20);
            assertThat(all.failedButKept)
                    .as("commits that failed and are there")
                    .isPositive();
            assertThat(all.sentAgain).as("commands sent again").isGreaterThan(SEEDS);
        }
    }

    private static long cpuMillis() {
        return TimeUnit.NANOSECONDS.toMillis(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }
}
