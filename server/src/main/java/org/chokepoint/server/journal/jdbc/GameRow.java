package org.chokepoint.server.journal.jdbc;

import com.google.common.hash.HashCode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.chokepoint.server.journal.codec.RecordFrame;
import org.chokepoint.server.journal.jdbc.RecordReader.Head;

/**
 * What the list of games says of one. It names the last record, so that records missing at the end are noticed, and is
 * sealed by a check sum (CRC32C over all of it), because no chain of hashes holds it. Written in the commit of the record.
 *
 * @param game its id as stored
 * @param openedMillis since 1970, by the clock of the computer that had it
 * @param done somebody has let it go
 * @param last the last record
 * @param whole the seal fits
 */
record GameRow(String game, long openedMillis, boolean done, Head last, boolean whole) {
    private static final String COLUMNS = "game, opened_millis, done, last_number, last_hash, seal";
    private static final String INSERT =
            "INSERT INTO game (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String LAST = "SELECT number, body FROM record WHERE game = ? ORDER BY number DESC LIMIT 1";

    /** The first format of the tables that has the last record and the seal. */
    static final int SINCE_FORMAT = 2;

    static final String UPDATE = "UPDATE game SET last_number = ?, last_hash = ?, done = ?, seal = ? WHERE game = ?";

    /** A game without a record. */
    static GameRow opened(String game, long openedMillis) {
        return new GameRow(game, openedMillis, false, Head.NONE, true);
    }

    /** The row of a game; empty when it has none. */
    static Optional<GameRow> of(Connection connection, String game) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT " + COLUMNS + " FROM game WHERE game = ?")) {
            select.setString(1, game);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        }
    }

    /** Every row, oldest first. */
    static List<GameRow> all(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT " + COLUMNS + " FROM game ORDER BY opened_millis, game")) {
            List<GameRow> all = new ArrayList<>();
            while (rows.next()) {
                all.add(read(rows));
            }
            return all;
        }
    }

    /** The same after another record. */
    GameRow with(Head newest) {
        return new GameRow(game, openedMillis, done, newest, whole);
    }

    /** The same when nobody plays it any more. */
    GameRow letGo() {
        return new GameRow(game, openedMillis, true, last, whole);
    }

    /** False when there is one already. */
    boolean insert(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, game);
            insert.setLong(2, openedMillis);
            insert.setInt(3, done ? 1 : 0);
            insert.setLong(4, last.number());
            insert.setString(5, last.hash().toString());
            insert.setLong(6, seal());
            return insert.executeUpdate() == 1;
        }
    }

    /**
     * Writes all but the opening anew.
     *
     * @param update of {@link #UPDATE}
     * @throws SQLException also when the row has gone
     */
    void update(PreparedStatement update) throws SQLException {
        update.setLong(1, last.number());
        update.setString(2, last.hash().toString());
        update.setInt(3, done ? 1 : 0);
        update.setLong(4, seal());
        update.setString(5, game);
        if (update.executeUpdate() != 1) {
            throw new SQLException("game " + game + " has gone from the list of games");
        }
    }

    /** Brings the tables to the format that has seals: what is there now counts as what was written. */
    static void addSeals(Connection connection) throws SQLException {
        List<GameRow> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE game ADD COLUMN last_number BIGINT NOT NULL DEFAULT 0");
            statement.execute("ALTER TABLE game ADD COLUMN last_hash VARCHAR(64) NOT NULL DEFAULT ''");
            statement.execute("ALTER TABLE game ADD COLUMN seal BIGINT NOT NULL DEFAULT 0");
            try (ResultSet games = statement.executeQuery("SELECT game, opened_millis, done FROM game")) {
                while (games.next()) {
                    rows.add(new GameRow(
                            String.valueOf(games.getString(1)),
                            games.getLong(2),
                            games.getInt(3) != 0,
                            Head.NONE,
                            true));
                }
            }
        }
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            for (GameRow row : rows) {
                row.with(last(connection, row.game)).update(update);
            }
        }
    }

    /** The last record of a game that is there; none when there is none. */
    static Head last(Connection connection, String game) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LAST)) {
            select.setString(1, game);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? new Head(rows.getLong(1), RecordFrame.hash(rows.getBytes(2))) : Head.NONE;
            }
        }
    }

    private static GameRow read(ResultSet rows) throws SQLException {
        String hash = String.valueOf(rows.getString(5));
        boolean readable = hash.matches("[0-9a-f]{64}");
        GameRow row = new GameRow(
                String.valueOf(rows.getString(1)),
                rows.getLong(2),
                rows.getInt(3) != 0,
                new Head(rows.getLong(4), readable ? HashCode.fromString(hash) : RecordFrame.START),
                true);
        boolean whole = readable && (rows.getInt(3) & ~1) == 0 && rows.getLong(6) == row.seal();
        return new GameRow(row.game, row.openedMillis, row.done, row.last, whole);
    }

    private long seal() {
        CRC32C crc = new CRC32C();
        crc.update(game.getBytes(StandardCharsets.UTF_8));
        crc.update(ByteBuffer.allocate(2 * Long.BYTES + 1)
                .putLong(openedMillis)
                .putLong(last.number())
                .put((byte) (done ? 1 : 0))
                .flip());
        crc.update(last.hash().asBytes());
        return crc.getValue();
    }
}
