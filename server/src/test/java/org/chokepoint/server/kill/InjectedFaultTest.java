package org.chokepoint.server.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.chokepoint.server.Suite;
import org.chokepoint.server.journal.jdbc.Database;
import org.chokepoint.server.journal.jdbc.SqlJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lets the operating system refuse writes and syncs of a playing process: nothing acknowledged is lost, nothing happens
 * twice, and the games go on. The suite {@code fault}: size in processes.
 */
@Tag("fault")
class InjectedFaultTest {
    private static final String NAME = "fault";
    private static final int PROCESSES = Suite.size(NAME, 2, 100);
    private static final int PATIENCE_SECONDS = 120;
    private static final int POLL_MILLIS = 50;

    /** So much is acknowledged behind the first fault before the process is killed. */
    private static final int ACKNOWLEDGED_AFTER = 20;

    /** Calls of a process before the first fault at least; fewer are made while its games are opened. */
    private static final int SYNCS_BEFORE = 60;

    private static final int WRITES_BEFORE = 500;

    /** Calls between two faults: enough for the log to be moved into the tables. */
    private static final int SYNCS_BETWEEN = 12;

    private static final int WRITES_BETWEEN = 1_500;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("fault.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @BeforeEach
    void needStrace() throws InterruptedException {
        assumeTrue(
                canInject() || Suite.isRelease(NAME),
                "faults of the system are left out: no strace, or it may not watch processes");
    }

    @Test
    void shouldLoseNothingAndGoOnWhenWritesAndSyncsFail() throws Exception {
        for (int process = 0; process < PROCESSES; process++) {
            String fault = fault(process);
            Ledger ledger = play(process + "", fault, Mutation.NONE);
            assertThat(ledger.broken())
                    .as("%s, %s, seed %d", fault, ledger, seed)
                    .isZero();
        }
    }

    @Test
    void shouldFindAJournalThatAcknowledgesWhatFails() throws Exception {
        assertThat(play("mutation", "fdatasync,fsync:error=EIO:when=40+10", Mutation.ACK_BEFORE_COMMIT)
                        .lost())
                .isPositive();
    }

    /** One call fails, or every so many. */
    private String fault(int process) {
        boolean isSync = process % 2 == 0;
        String calls = isSync ? "fdatasync,fsync:error=EIO" : "pwrite64:error=ENOSPC";
        int least = isSync ? SYNCS_BEFORE : WRITES_BEFORE;
        int first = least + random.nextInt(least);
        int step = isSync ? SYNCS_BETWEEN : WRITES_BETWEEN;
        String when = process % 4 < 2 ? "" : "+" + (step + random.nextInt(step));
        return calls + ":when=" + first + when;
    }

    private Ledger play(String name, String fault, Mutation mutation)
            throws IOException, InterruptedException, SQLException {
        Path database = folder.resolve(name + ".db");
        Path log = folder.resolve(name + ".log");
        Path trace = folder.resolve(name + ".strace");
        Process strace = new ProcessBuilder(
                        "strace",
                        "-f",
                        "--seccomp-bpf",
                        "-qq",
                        "-o",
                        trace.toString(),
                        "-e",
                        "trace=fdatasync,fsync,pwrite64",
                        "-e",
                        "inject=" + fault,
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        database.toString(),
                        log.toString(),
                        mutation.name())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .start();
        try {
            if (mutation == Mutation.NONE) {
                await(strace, () -> has(trace, "(INJECTED)", 1), fault);
            }
            long before = count(log, "ack ");
            await(strace, () -> has(log, "ack ", before + ACKNOWLEDGED_AFTER), "acknowledged behind " + fault);
        } finally {
            strace.descendants().forEach(ProcessHandle::destroyForcibly);
            strace.waitFor();
        }
        try (SqlJournal journal = SqlJournal.open(Database.file(database))) {
            Ledger ledger = new Ledger(log);
            ledger.check(journal);
            return ledger;
        }
    }

    private interface Check {
        boolean holds() throws IOException;
    }

    private static void await(Process process, Check check, String what) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!check.holds()) {
            assertThat(System.nanoTime()).as("waited for: %s", what).isLessThan(end);
            assertThat(process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS))
                    .as("the process died; waited for: %s", what)
                    .isFalse();
        }
    }

    private static boolean has(Path file, String mark, long times) throws IOException {
        return count(file, mark) >= times;
    }

    private static long count(Path file, String mark) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        return Files.readString(file, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.contains(mark))
                .count();
    }

    private static boolean canInject() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=fsync", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
