package org.chokepoint.server.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.chokepoint.server.Suite;
import org.chokepoint.server.journal.jdbc.Database;
import org.chokepoint.server.journal.jdbc.SqlJournal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that plays, at any instant, again and again: nothing that a player was told is lost, nothing is told
 * before it is kept, nothing takes effect twice. The suite {@code kill}: size in kills.
 */
@Tag("kill")
class KillLoopTest {
    private static final int KILLS = Suite.size("kill", 10, 1_000);
    private static final int MUTATION_KILLS = 3;
    private static final int SHORTEST_MILLIS = 50;
    private static final int LONGEST_MILLIS = 400;

    @TempDir
    Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void shouldKeepEverythingThatWasAcknowledged() throws IOException, SQLException, InterruptedException {
        // when
        Ledger ledger = kill(KILLS, Mutation.NONE);
        // then
        System.out.println("kills " + KILLS + ": " + ledger);
        assertThat(ledger.acknowledged()).as("work was done").isGreaterThan(KILLS);
        assertThat(ledger.lost)
                .as("acknowledged and lost: %s, seed %d", ledger, seed)
                .isZero();
        assertThat(ledger.seenTooEarly).as("seen before durable: %s", ledger).isZero();
        assertThat(ledger.twice).as("applied twice: %s", ledger).isZero();
        assertThat(ledger.otherAnswer).as("answered otherwise: %s", ledger).isZero();
        assertThat(ledger.halfApplied).as("half applied: %s", ledger).isZero();
    }

    @Test
    void shouldFindAJournalThatAcknowledgesBeforeItCommits() throws IOException, SQLException, InterruptedException {
        // when
        Ledger ledger = kill(MUTATION_KILLS, Mutation.ACK_BEFORE_COMMIT);
        // then
        assertThat(ledger.lost).as("acknowledged and lost: %s", ledger).isPositive();
    }

    @Test
    void shouldFindAJournalThatForgetsTheIdsOfCommands() throws IOException, SQLException, InterruptedException {
        // when
        Ledger ledger = kill(1, Mutation.IDS_NOT_KEPT);
        // then
        assertThat(ledger.lost).as("no id is there: %s", ledger).isPositive();
    }

    private Ledger kill(int times, Mutation mutation) throws IOException, SQLException, InterruptedException {
        Path database = folder.resolve(mutation + ".db");
        Ledger ledger = new Ledger(folder.resolve(mutation + ".log"));
        for (int kill = 0; kill < times; kill++) {
            Process victim = start(database, folder.resolve(mutation + ".log"), mutation);
            awaitLife(victim);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS)); // the instant of the kill
            assertThat(victim.isAlive()).as("the victim died by itself").isTrue();
            victim.destroyForcibly().waitFor();
            try (SqlJournal journal = SqlJournal.open(Database.file(database))) {
                ledger.check(journal);
            }
        }
        return ledger;
    }

    private static Process start(Path database, Path log, Mutation mutation) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName()));
        command.addAll(List.of(database.toString(), log.toString(), mutation.name()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void awaitLife(Process victim) throws IOException {
        BufferedReader out = victim.inputReader(StandardCharsets.UTF_8);
        assertThat(out.readLine()).as("first line of the victim").isEqualTo("up");
    }
}
