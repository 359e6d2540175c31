package org.chokepoint.server.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.HashCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.chokepoint.server.engine.event.EndAnnounced;
import org.chokepoint.server.engine.event.GameEnded;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.Note;
import org.chokepoint.server.journal.PackCopy;
import org.chokepoint.server.journal.codec.EntryCodec;
import org.chokepoint.server.journal.codec.RecordFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlJournalTest {
    private static final GameId GAME = new GameId("a-game");
    private static final GameId OTHER = new GameId("another");
    private static final Entry FIRST =
            new Entry(List.of(new EndAnnounced()), List.of(new Note.Answered(new SeatId(3), 77, 5)), 1_234);
    private static final Entry SECOND = Entry.of(new GameEnded(true));

    @TempDir
    Path folder;

    private SqlJournal journal;

    @BeforeEach
    void open() throws SQLException {
        journal = SqlJournal.open(database());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void shouldGiveBackEachGameAfterItWasOpenedAgain() throws SQLException {
        // given
        join(journal.append(GAME, 1, List.of(FIRST)));
        join(journal.append(OTHER, 1, List.of(SECOND)));
        join(journal.append(GAME, 2, List.of(SECOND, FIRST)));
        journal.close();
        // when
        journal = SqlJournal.open(database());
        // then
        assertThat(entries(GAME)).containsExactly(List.of(FIRST), List.of(SECOND, FIRST));
        assertThat(entries(OTHER)).containsExactly(List.of(SECOND));
        assertThat(entries(new GameId("nobodys"))).isEmpty();
        assertThat(join(journal.unfinished())).containsExactly(GAME, OTHER);
    }

    @Test
    void shouldGoOnWhereItStoodOnlyWhenTakenUp() throws SQLException {
        // given
        join(journal.append(GAME, 1, List.of(FIRST)));
        journal.close();
        journal = SqlJournal.open(database());
        // when
        CompletableFuture<Void> unasked = append(GAME, 2, SECOND);
        // then
        assertThatThrownBy(unasked::join).hasCauseInstanceOf(Journal.OutOfOrder.class);
        List<List<Entry>> unknown = new ArrayList<>();
        assertThat(join(journal.takeUp(GAME, 0, unknown::add))).isEqualTo(1);
        assertThat(unknown).containsExactly(List.of(FIRST));
        join(append(GAME, 2, SECOND));
        assertThat(join(journal.takeUp(GAME, 1, unknown::add))).isEqualTo(2);
        assertThat(unknown).containsExactly(List.of(FIRST), List.of(SECOND));
    }

    @Test
    void shouldFenceTheWriterWhoComesSecondUntilItHasReadWhatTheFirstWrote() throws SQLException {
        // given
        join(append(GAME, 1, FIRST));
        try (SqlJournal rival = SqlJournal.open(database())) {
            join(rival.takeUp(GAME, 0, entries -> {}));
            join(rival.append(GAME, 2, List.of(FIRST)));
            // when
            CompletableFuture<Void> stale = append(GAME, 2, SECOND);
            CompletableFuture<Void> next = append(GAME, 3, SECOND);
            CompletableFuture<Void> innocent = append(OTHER, 1, SECOND);
            // then
            assertThatThrownBy(stale::join).hasCauseInstanceOf(Journal.OutOfOrder.class);
            assertThatThrownBy(next::join).hasCauseInstanceOf(Journal.Fenced.class);
            join(innocent);
            join(journal.takeUp(GAME, 1, entries -> {}));
            join(append(GAME, 3, SECOND));
            assertThat(entries(GAME)).containsExactly(List.of(FIRST), List.of(FIRST), List.of(SECOND));
        }
    }

    @Test
    void shouldKeepAPackOnceAndForget() {
        // given
        PackCopy pack = new PackCopy("core", "ab".repeat(32), new TreeMap<>(java.util.Map.of("pack.yaml", "id: core")));
        // when
        join(journal.keep(pack));
        join(journal.keep(pack));
        // then
        assertThat(join(journal.pack(pack.hash()))).contains(pack);
        assertThat(join(journal.pack("cd".repeat(32)))).isEmpty();
    }

    @Test
    void shouldNotCountAGameThatWasLetGoAsUnfinished() {
        // given
        join(append(GAME, 1, FIRST));
        join(append(OTHER, 1, FIRST));
        // when
        journal.letGo(GAME);
        join(append(OTHER, 2, FIRST));
        // then
        assertThat(join(journal.unfinished())).containsExactly(OTHER);
        assertThat(entries(GAME)).hasSize(1);
    }

    @Test
    void shouldNameTheRecordOfWhichOneBitIsWrong() throws SQLException {
        // given
        join(append(GAME, 1, FIRST));
        join(append(GAME, 2, SECOND));
        join(append(GAME, 3, FIRST));
        byte[] good = body(2);
        for (int bit = 0; bit < good.length * 8; bit++) {
            byte[] bad = good.clone();
            bad[bit / 8] ^= (byte) (1 << bit % 8);
            replace(2, bad);
            List<List<Entry>> read = new ArrayList<>();
            // when
            CompletableFuture<Long> reading = journal.read(GAME, read::add).toCompletableFuture();
            // then
            assertThatThrownBy(reading::join)
                    .as("bit %d", bit)
                    .hasCauseInstanceOf(Journal.BadRecord.class)
                    .hasMessageContaining("game a-game, record 2:");
            assertThat(read).as("the good beginning").containsExactly(List.of(FIRST));
        }
    }

    @Test
    void shouldNoticeARecordThatIsMissingOrStandsElsewhere() throws SQLException {
        // given
        join(append(GAME, 1, FIRST));
        join(append(GAME, 2, SECOND));
        join(append(GAME, 3, FIRST));
        byte[] second = body(2);
        replace(3, second);
        // then
        assertThatThrownBy(() -> entries(GAME)).hasMessageContaining("record 3: damaged");
        run("DELETE FROM record WHERE number = 2");
        assertThatThrownBy(() -> entries(GAME)).hasMessageContaining("record 2: is missing");
        assertThatThrownBy(() -> join(journal.takeUp(GAME, 0, entries -> {})))
                .hasMessageContaining("record 2: is missing");
        assertThatThrownBy(() -> join(append(GAME, 4, FIRST))).hasCauseInstanceOf(Journal.Fenced.class);
    }

    @Test
    void shouldNoticeWhatIsMissingAtTheEnd() throws SQLException {
        // given
        for (int number = 1; number <= 5; number++) {
            join(append(GAME, number, FIRST));
        }
        join(append(OTHER, 1, SECOND));
        // when
        run("DELETE FROM record WHERE game = 'a-game' AND number = 5");
        // then
        assertThatThrownBy(() -> entries(GAME)).hasMessageContaining("game a-game, record 5: is missing");
        run("DELETE FROM record WHERE game = 'a-game' AND number > 2");
        assertThatThrownBy(() -> entries(GAME)).hasMessageContaining("game a-game, record 3: records 3..5 are missing");
        assertThatThrownBy(() -> join(journal.takeUp(GAME, 0, entries -> {})))
                .hasMessageContaining("records 3..5 are missing");
        assertThatThrownBy(() -> join(journal.takeUp(GAME, 2, entries -> {})))
                .hasMessageContaining("records 3..5 are missing");
        assertThatThrownBy(() -> join(append(GAME, 3, FIRST))).hasCauseInstanceOf(Journal.Fenced.class);
        assertThat(entries(OTHER)).hasSize(1);
        run("DELETE FROM game WHERE game = 'another'");
        assertThatThrownBy(() -> entries(OTHER)).hasMessageContaining("missing in the list of games");
    }

    @Test
    void shouldNoticeARecordThatNobodyWrote() throws SQLException {
        // given
        join(append(GAME, 1, FIRST));
        join(append(GAME, 2, SECOND));
        byte[] last = body(2);
        byte[] third = RecordFrame.wrap(GAME, 3, RecordFrame.hash(last), EntryCodec.encode(List.of(FIRST)));
        byte[] other = RecordFrame.wrap(GAME, 2, RecordFrame.hash(body(1)), EntryCodec.encode(List.of(FIRST)));
        // then
        run("INSERT INTO record VALUES ('a-game', 3, x'" + HashCode.fromBytes(third) + "')");
        assertThatThrownBy(() -> entries(GAME))
                .hasMessageContaining("game a-game, record 3: stands behind the last one that was written");
        run("DELETE FROM record WHERE number = 3");
        assertThat(entries(GAME)).hasSize(2);
        replace(2, other);
        assertThatThrownBy(() -> entries(GAME))
                .hasMessageContaining("game a-game, record 2: is not the one that was written last");
    }

    @Test
    void shouldNoticeThatSomebodyChangedWhoIsDone() throws SQLException {
        // given
        join(append(GAME, 1, FIRST));
        join(append(OTHER, 1, FIRST));
        journal.letGo(GAME);
        join(append(OTHER, 2, FIRST));
        assertThat(entries(GAME)).hasSize(1);
        // when
        run("UPDATE game SET done = 1 - done");
        // then
        assertThatThrownBy(() -> entries(GAME)).hasMessageContaining("damaged in the list of games");
        assertThatThrownBy(() -> entries(OTHER)).hasMessageContaining("damaged in the list of games");
        assertThat(join(journal.unfinished())).as("a server has to name both").containsExactlyInAnyOrder(GAME, OTHER);
    }

    @Test
    void shouldSealTheGamesOfFormatOne() throws SQLException {
        // given
        journal.close();
        Database older = Database.file(folder.resolve("older.db"));
        older.prepare(List.of());
        run(older, "INSERT INTO game VALUES ('a-game', 7, 1), ('another', 8, 0)");
        byte[] record = RecordFrame.wrap(GAME, 1, RecordFrame.START, EntryCodec.encode(List.of(FIRST)));
        run(older, "INSERT INTO record VALUES ('a-game', 1, x'" + HashCode.fromBytes(record) + "')");
        try (SqlJournal look = SqlJournal.look(older)) {
            assertThat(join(look.read(GAME, entries -> {}))).isEqualTo(1);
        }
        // when
        journal = SqlJournal.open(older);
        // then
        assertThat(entries(GAME)).containsExactly(List.of(FIRST));
        assertThat(join(journal.unfinished())).containsExactly(OTHER);
        assertThat(folder.resolve("older.db.format-1")).exists();
        run(older, "DELETE FROM record");
        assertThatThrownBy(() -> entries(GAME)).hasMessageContaining("game a-game, record 1: is missing");
    }

    @Test
    void shouldRefuseDataOfANewerVersion() throws SQLException {
        // given
        run("UPDATE meta SET value = '4' WHERE name = 'format'");
        // then
        assertThatThrownBy(() -> SqlJournal.open(database()))
                .isInstanceOf(Database.NewerData.class)
                .hasMessageContaining("its format is 4");
    }

    @Test
    void shouldCopyAnOlderFormatAsideBeforeItIsBroughtToANewerOne() throws SQLException {
        // given
        join(append(GAME, 1, FIRST));
        journal.close();
        List<Database.Step> later = List.of(
                Database.STEPS.get(0),
                Database.STEPS.get(1),
                adding("ALTER TABLE game ADD COLUMN teacher VARCHAR(64)"),
                adding("ALTER TABLE game ADD COLUMN room VARCHAR(64)"));
        // when
        database().prepare(later);
        // then
        run("UPDATE game SET teacher = 'Kim', room = '4b'");
        assertThatThrownBy(() -> SqlJournal.open(database())).isInstanceOf(Database.NewerData.class);
        try (SqlJournal before = SqlJournal.open(Database.file(folder.resolve("games.db.format-3")))) {
            assertThat(join(before.read(GAME, entries -> {}))).isEqualTo(1);
        }
    }

    private static Database.Step adding(String... lines) {
        return (connection, dialect) -> {
            try (Statement statement = connection.createStatement()) {
                for (String line : lines) {
                    statement.execute(line);
                }
            }
        };
    }

    @Test
    void shouldLeaveTheFormatWhenItCannotBeBroughtToANewerOne() throws SQLException {
        // given
        journal.close();
        List<Database.Step> later = List.of(
                Database.STEPS.get(0),
                Database.STEPS.get(1),
                adding("ALTER TABLE game ADD COLUMN teacher VARCHAR(64)", "ALTER TABLE nothing ADD COLUMN x INT"));
        // then
        assertThatThrownBy(() -> database().prepare(later)).isInstanceOf(SQLException.class);
        journal = SqlJournal.open(database());
        assertThatThrownBy(() -> run("UPDATE game SET teacher = 'Kim'")).hasMessageContaining("teacher");
    }

    @Test
    void shouldNeverMakeATableAgainThatWasThere() throws SQLException {
        // given
        join(append(GAME, 1, FIRST));
        journal.close();
        run("ALTER TABLE record RENAME TO recosd");
        // when
        journal = SqlJournal.open(database());
        // then
        assertThatThrownBy(() -> join(journal.takeUp(GAME, 0, entries -> {}))).hasMessageContaining("no such table");
    }

    @Test
    void shouldCommitManyGamesTogether() {
        // given
        List<CompletableFuture<Void>> appends = new ArrayList<>();
        // when
        for (int game = 0; game < 500; game++) {
            appends.add(append(new GameId("game-" + game), 1, FIRST));
        }
        // then
        appends.forEach(CompletableFuture::join);
        assertThat(join(journal.all())).hasSize(500);
    }

    /** A connection of somebody who only looks keeps the end of the journal from moving what is in the log. */
    @Test
    void shouldMoveTheLogIntoTheTablesBesideTheCommits() throws SQLException, IOException {
        // given
        try (Connection somebody = DriverManager.getConnection(database().url())) {
            join(append(GAME, 1, FIRST));
            somebody.createStatement()
                    .executeQuery("SELECT count(*) FROM record")
                    .close();
            long before = Files.size(folder.resolve("games.db"));
            // when
            for (int number = 2; number <= 1_200; number++) {
                join(append(GAME, number, FIRST));
            }
            journal.close();
            // then
            assertThat(Files.size(folder.resolve("games.db"))).isGreaterThan(before + 500 * 40);
            assertThat(Files.size(folder.resolve("games.db-wal"))).isPositive();
        }
    }

    private Database database() {
        return Database.file(folder.resolve("games.db"));
    }

    private CompletableFuture<Void> append(GameId game, long number, Entry entry) {
        return journal.append(game, number, List.of(entry)).toCompletableFuture();
    }

    private List<List<Entry>> entries(GameId game) {
        List<List<Entry>> read = new ArrayList<>();
        join(journal.read(game, read::add));
        return read;
    }

    private byte[] body(int number) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database().url());
                PreparedStatement select = connection.prepareStatement("SELECT body FROM record WHERE number = ?")) {
            select.setInt(1, number);
            try (ResultSet rows = select.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getBytes(1);
            }
        }
    }

    private void replace(int number, byte[] body) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database().url());
                PreparedStatement update = connection.prepareStatement("UPDATE record SET body = ? WHERE number = ?")) {
            update.setBytes(1, body);
            update.setInt(2, number);
            update.executeUpdate();
        }
    }

    private void run(String sql) throws SQLException {
        run(database(), sql);
    }

    private static void run(Database database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url())) {
            connection.createStatement().execute(sql);
        }
    }

    private static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
