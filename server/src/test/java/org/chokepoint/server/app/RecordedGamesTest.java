package org.chokepoint.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chokepoint.server.Suite;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.jdbc.Database;
import org.chokepoint.server.room.LocalRooms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many games in one folder: each is proved, a changed byte in any is found, and a backup made under load goes on. */
@Tag("flip")
class RecordedGamesTest {
    private static final int GAMES = Suite.isRelease("flip") ? 200 : 6;
    private static final int BACKUPS = Suite.isRelease("flip") ? 20 : 2;

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private final long seed = Long.getLong("flip.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void shouldProveEveryGameAndFindAChangedByteInEach() throws Exception {
        // given
        Path data = folder.resolve("data");
        List<GameId> games = new ArrayList<>();
        try (Table table = new Table();
                DataFolder opened = DataFolder.open(data)) {
            LocalRooms rooms = table.rooms(opened.journal());
            for (int number = 0; number < GAMES; number++) {
                GameId game =
                        table.open(rooms, Table.wish(number % 2 == 0 ? "quick" : "sprint", number, 1 + number % 3));
                table.playOn(rooms, game);
                games.add(game);
            }
        }
        // then
        assertThat(run(data, "verify")).as(said.toString()).isZero();
        assertThat(said.toString()).contains("verified " + GAMES + " games");
        String url = Database.file(data.resolve(DataFolder.DATABASE)).url();
        for (GameId game : games) {
            try (Connection connection = DriverManager.getConnection(url)) {
                long number = 1L + random.nextInt((int) count(connection, game));
                byte[] record = body(connection, game, number);
                int at = random.nextInt(record.length);
                record[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
                replace(connection, game, number, record);
                said.getBuffer().setLength(0);
                assertThat(run(data, "verify", game.value()))
                        .as("game %s, record %d, byte %d, seed %d", game, number, at, seed)
                        .isEqualTo(ExitCode.FAILED);
                assertThat(said.toString()).contains("game " + game + ", record " + number + ": ");
            }
        }
        said.getBuffer().setLength(0);
        assertThat(run(data, "verify")).isEqualTo(ExitCode.FAILED);
        assertThat(said.toString().lines().filter(line -> line.startsWith("game ")))
                .as("each is named")
                .hasSize(GAMES);
    }

    @Test
    void shouldGoOnFromABackupThatWasMadeUnderLoad() throws Exception {
        // given
        Path data = folder.resolve("data");
        AtomicBoolean enough = new AtomicBoolean();
        try (Table table = new Table();
                DataFolder opened = DataFolder.open(data)) {
            LocalRooms rooms = table.rooms(opened.journal());
            table.playOn(rooms, table.open(rooms, Table.wish("quick", 1, 2)));
            Thread players = new Thread(() -> {
                for (int number = 2; !enough.get(); number++) {
                    table.open(rooms, Table.wish("quick", number, 2));
                    table.playOn(rooms, table.open(rooms, Table.wish("quick", number, 2)));
                }
            });
            players.start();
            // when
            for (int backup = 0; backup < BACKUPS; backup++) {
                assertThat(run(data, "backup", folder.resolve(backup + ".db").toString()))
                        .as(said.toString())
                        .isZero();
            }
            enough.set(true);
            players.join();
        }
        // then
        for (int backup = 0; backup < BACKUPS; backup++) {
            goOn(folder.resolve(backup + ".db"), folder.resolve("restored-" + backup));
        }
    }

    private void goOn(Path backup, Path data) throws Exception {
        assertThat(run(data, "restore", backup.toString())).as(said.toString()).isZero();
        try (Table table = new Table();
                DataFolder opened = DataFolder.open(data)) {
            LocalRooms rooms = table.rooms(opened.journal());
            assertThat(rooms.recover().toCompletableFuture().join().lost()).isEmpty();
            for (GameId game :
                    opened.journal().unfinished().toCompletableFuture().join()) {
                assertThat(table.playOn(rooms, game).stateHash()).matches("[0-9a-f]{64}");
            }
        }
        assertThat(run(data, "verify")).as(said.toString()).isZero();
    }

    private int run(Path data, String... arguments) {
        PrintWriter out = new PrintWriter(said, true);
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data.toString();
        return ServerMain.run(out, out, all);
    }

    private static long count(Connection connection, GameId game) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT count(*) FROM record WHERE game = ?")) {
            select.setString(1, game.value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static byte[] body(Connection connection, GameId game, long number) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT body FROM record WHERE game = ? AND number = ?")) {
            select.setString(1, game.value());
            select.setLong(2, number);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    private static void replace(Connection connection, GameId game, long number, byte[] body) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE record SET body = ? WHERE game = ? AND number = ?")) {
            update.setBytes(1, body);
            update.setString(2, game.value());
            update.setLong(3, number);
            update.executeUpdate();
        }
    }
}
