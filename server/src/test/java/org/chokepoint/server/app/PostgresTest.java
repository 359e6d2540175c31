package org.chokepoint.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.chokepoint.server.Suite;
import org.chokepoint.server.engine.event.GameEnded;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.jdbc.Database;
import org.chokepoint.server.journal.jdbc.SqlJournal;
import org.chokepoint.server.kill.Ledger;
import org.chokepoint.server.kill.Mutation;
import org.chokepoint.server.kill.Victim;
import org.chokepoint.server.room.LocalRooms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal in a real PostgreSQL: the same code, the same promises. The suite {@code pg}: size in kills. */
@Tag("pg")
class PostgresTest {
    private static final String NAME = "pg";
    private static final int KILLS = Suite.size(NAME, 0, 60);
    private static final int SHORTEST_MILLIS = 50;
    private static final int LONGEST_MILLIS = 400;
    private static final Entry SOME = Entry.of(new GameEnded(false));

    private static @Nullable EmbeddedPostgres postgres;

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(KILLS > 0, "PostgreSQL is left out: it is tried with -Dsuite=pg");
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void shouldLoseNothingAndRepeatNothingWhenKilled() throws Exception {
        // given
        Database database = database("kills");
        Path log = folder.resolve("log");
        Ledger ledger = new Ledger(log);
        Random random = new Random();
        // when
        for (int kill = 0; kill < KILLS; kill++) {
            Process victim = victim(database, log);
            assertThat(victim.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("up");
            TimeUnit.MILLISECONDS.sleep(random.nextInt(SHORTEST_MILLIS, LONGEST_MILLIS)); // the instant of the kill
            assertThat(victim.isAlive()).as("the victim died by itself").isTrue();
            victim.destroyForcibly().waitFor();
            try (SqlJournal journal = SqlJournal.open(database)) {
                ledger.check(journal);
            }
        }
        // then
        System.out.println("PostgreSQL, kills " + KILLS + ": " + ledger);
        assertThat(ledger.acknowledged()).isGreaterThan(KILLS);
        assertThat(ledger.broken()).as("%s", ledger).isZero();
    }

    @Test
    void shouldFenceTheOneWhoComesSecond() throws SQLException {
        // given
        GameId game = new GameId("fenced");
        Database database = database("fence");
        try (SqlJournal first = SqlJournal.open(database);
                SqlJournal second = SqlJournal.open(database)) {
            first.append(game, 1, List.of(SOME)).toCompletableFuture().join();
            second.takeUp(game, 0, entries -> {}).toCompletableFuture().join();
            second.append(game, 2, List.of(SOME)).toCompletableFuture().join();
            // then
            assertThatThrownBy(() -> first.append(game, 2, List.of(SOME))
                            .toCompletableFuture()
                            .join())
                    .hasCauseInstanceOf(Journal.OutOfOrder.class);
            assertThatThrownBy(() -> first.append(game, 3, List.of(SOME))
                            .toCompletableFuture()
                            .join())
                    .hasCauseInstanceOf(Journal.Fenced.class);
            assertThat(first.takeUp(game, 1, entries -> {})
                            .toCompletableFuture()
                            .join())
                    .isEqualTo(2);
            first.append(game, 3, List.of(SOME)).toCompletableFuture().join();
        }
    }

    @Test
    void shouldProveAndForkWhatWasPlayed() throws Exception {
        // given
        Database database = database("games");
        GameId game;
        try (Table table = new Table();
                DataFolder opened = DataFolder.open(folder.resolve("data"), database)) {
            LocalRooms rooms = table.rooms(opened.journal());
            game = table.open(rooms, Table.wish("quick", 7, 2));
            table.playOn(rooms, game);
        }
        // then
        assertThat(run(database, "verify", game.value())).as(said.toString()).isZero();
        assertThat(run(database, "fork", game.value(), "--round", "2"))
                .as(said.toString())
                .isZero();
        assertThat(run(database, "verify")).as(said.toString()).isZero();
        assertThat(said.toString()).contains("verified 2 games");
        assertThat(run(database, "backup", folder.resolve("backup.db").toString()))
                .as(said.toString())
                .isZero();
        assertThat(run(database, "verify", "--file", folder.resolve("backup.db").toString()))
                .as(said.toString())
                .isZero();
    }

    private int run(Database database, String... arguments) {
        PrintWriter out = new PrintWriter(said, true);
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 4);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = folder.resolve("data").toString();
        all[arguments.length + 2] = "--journal";
        all[arguments.length + 3] = database.url();
        return ServerMain.run(out, out, all);
    }

    private static Database database(String name) throws SQLException {
        EmbeddedPostgres server = Objects.requireNonNull(postgres);
        try (Connection connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"))) {
            connection.createStatement().execute("CREATE DATABASE " + name);
        }
        return Database.at(server.getJdbcUrl("postgres", name));
    }

    private static Process victim(Database database, Path log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        database.url(),
                        log.toString(),
                        Mutation.NONE.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
