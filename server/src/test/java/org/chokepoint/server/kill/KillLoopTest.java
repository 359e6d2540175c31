package org.chokepoint.server.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.chokepoint.server.Suite;
import org.chokepoint.server.journal.jdbc.Database;
import org.chokepoint.server.journal.jdbc.SqlJournal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills a process that serves, at any instant, again and again: nothing that a player was told is lost, nothing is told
 * before it is kept, nothing takes effect twice. Starting a process is what costs, so that each holds several servers, every
 * one with its own journal, and its death is the death of them all. The suite {@code kill}: size in killed servers.
 */
@Tag("kill")
class KillLoopTest {
    private static final int SERVERS = 6;
    private static final int KILLS = Suite.size("kill", 60, 1_000);

    /** Commands that have to be answered at least; a third of them is sent twice. */
    private static final int COMMANDS = Suite.isRelease("kill") ? 100_000 : 60;

    private static final int MUTATION_DEATHS = 3;

    /** A life lasts until the players have written down so many bytes at most; a command makes about 250. */
    private static final int LONGEST_BYTES = Suite.isRelease("kill") ? 400_000 : 20_000;

    private static final int GLANCE_MILLIS = 2;

    @TempDir
    Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void shouldKeepEverythingThatWasAcknowledged() throws IOException, SQLException, InterruptedException {
        // given
        List<Ledger> ledgers = ledgers();
        int killed = 0;
        // when
        while (killed < KILLS || acknowledged(ledgers) < COMMANDS) {
            die(ledgers, Mutation.NONE);
            killed += SERVERS;
        }
        // then
        System.out.printf(
                "killed servers %d in %d processes, acknowledged %d%n",
                killed, killed / SERVERS, acknowledged(ledgers));
        for (Ledger ledger : ledgers) {
            System.out.println("  " + ledger);
            assertThat(ledger.acknowledged()).as("work was done").isPositive();
            assertThat(ledger.lost)
                    .as("acknowledged and lost: %s, seed %d", ledger, seed)
                    .isZero();
            assertThat(ledger.seenTooEarly)
                    .as("seen before durable: %s", ledger)
                    .isZero();
            assertThat(ledger.twice).as("applied twice: %s", ledger).isZero();
            assertThat(ledger.otherAnswer).as("answered otherwise: %s", ledger).isZero();
            assertThat(ledger.halfApplied).as("half applied: %s", ledger).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void shouldFindAJournalThat(Mutation mutation) throws IOException, SQLException, InterruptedException {
        // given
        int lost = 0;
        // when
        for (int death = 0; death < MUTATION_DEATHS && lost == 0; death++) {
            folder = Files.createDirectory(folder.resolve("again")); // what is left of a lost game answers nothing
            List<Ledger> ledgers = ledgers();
            die(ledgers, mutation);
            lost = ledgers.stream().mapToInt(Ledger::lost).sum();
        }
        // then
        assertThat(lost).as("acknowledged and lost, seed %d", seed).isPositive();
    }

    private List<Ledger> ledgers() {
        return IntStream.range(0, SERVERS)
                .mapToObj(server -> new Ledger(log(server)))
                .toList();
    }

    private static int acknowledged(List<Ledger> ledgers) {
        return ledgers.stream().mapToInt(Ledger::acknowledged).sum();
    }

    /** One life of all servers, and its end. */
    private void die(List<Ledger> ledgers, Mutation mutation) throws IOException, SQLException, InterruptedException {
        Process victim = start(mutation);
        awaitLife(victim);
        long instant = written() + random.nextInt(LONGEST_BYTES);
        boolean soon = mutation == Mutation.NONE; // a mistake can be seen only once something was acknowledged
        while (written() < instant || !(soon || isAcknowledged())) {
            assertThat(victim.isAlive()).as("the victim lives").isTrue();
            TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
        }
        victim.destroyForcibly().waitFor();
        for (int server = 0; server < SERVERS; server++) {
            try (SqlJournal journal = SqlJournal.open(Database.file(database(server)))) {
                ledgers.get(server).check(journal);
            }
        }
    }

    private Path database(int server) {
        return folder.resolve(server + ".db");
    }

    private Path log(int server) {
        return folder.resolve(server + ".log");
    }

    private long written() throws IOException {
        long bytes = 0;
        for (int server = 0; server < SERVERS; server++) {
            bytes += Files.size(log(server));
        }
        return bytes;
    }

    private boolean isAcknowledged() throws IOException {
        for (int server = 0; server < SERVERS; server++) {
            if (Files.readString(log(server)).contains("\nack ")) {
                return true;
            }
        }
        return false;
    }

    private Process start(Mutation mutation) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName()));
        for (int server = 0; server < SERVERS; server++) {
            command.addAll(List.of(database(server).toString(), log(server).toString()));
        }
        command.add(mutation.name());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void awaitLife(Process victim) throws IOException {
        BufferedReader out = victim.inputReader(StandardCharsets.UTF_8);
        assertThat(out.readLine()).as("first line of the victim").isEqualTo("up");
    }
}
