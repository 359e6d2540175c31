package org.chokepoint.server.journal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Journal.BadRecord;
import org.chokepoint.server.journal.jdbc.RecordReader.Head;

/**
 * Carries games from one database to another, byte by byte, with their packs: a backup, an export of one game, and the way
 * back. The source may be in use: what is copied is one moment of it. Stateless.
 */
public final class GameCopy {
    private GameCopy() {}

    /**
     * Copies; all or nothing. A game that the target has already is left as it is there.
     *
     * @return games that are new in the target
     */
    public static int copy(Database from, Database to, List<GameId> games) throws SQLException {
        to.prepare();
        boolean isSealed = from.check() >= GameRow.SINCE_FORMAT;
        try (Connection source = from.openToReadOneMoment();
                Connection target = to.open()) {
            int copied = 0;
            for (GameId game : games) {
                GameRow row = isSealed ? sealed(source, game) : unsealed(source, game);
                copied += copyGame(source, target, game, row) ? 1 : 0;
            }
            copyPacks(source, target);
            target.commit();
            source.rollback();
            return copied;
        }
    }

    /** What is missing at the end of a game is missing in the copy, and noticed there. */
    private static GameRow sealed(Connection source, GameId game) throws SQLException {
        GameRow row = GameRow.of(source, game.value()).orElseGet(() -> GameRow.opened(game.value(), 0));
        if (!row.whole()) {
            throw new BadRecord(game, Math.max(1, row.last().number()), "its game is damaged in the list of games");
        }
        return row;
    }

    private static GameRow unsealed(Connection source, GameId game) throws SQLException {
        try (PreparedStatement select =
                source.prepareStatement("SELECT opened_millis, done FROM game WHERE game = ?")) {
            select.setString(1, game.value());
            try (ResultSet row = select.executeQuery()) {
                Head last = GameRow.last(source, game.value());
                return row.next()
                        ? new GameRow(game.value(), row.getLong(1), row.getInt(2) != 0, last, true)
                        : GameRow.opened(game.value(), 0).with(last);
            }
        }
    }

    private static boolean copyGame(Connection source, Connection target, GameId game, GameRow row)
            throws SQLException {
        if (!row.insert(target)) {
            return false;
        }
        copyRecords(source, target, game);
        return true;
    }

    private static void copyRecords(Connection source, Connection target, GameId game) throws SQLException {
        try (PreparedStatement select =
                        source.prepareStatement("SELECT number, body FROM record WHERE game = ? ORDER BY number");
                PreparedStatement insert =
                        target.prepareStatement("INSERT INTO record (game, number, body) VALUES (?, ?, ?)")) {
            select.setString(1, game.value());
            insert.setString(1, game.value());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    insert.setLong(2, rows.getLong(1));
                    insert.setBytes(3, rows.getBytes(2));
                    insert.executeUpdate();
                }
            }
        }
    }

    /** Packs are few and shared: all of them. */
    private static void copyPacks(Connection source, Connection target) throws SQLException {
        try (PreparedStatement select = source.prepareStatement("SELECT hash, body FROM pack");
                PreparedStatement insert =
                        target.prepareStatement("INSERT INTO pack (hash, body) VALUES (?, ?) ON CONFLICT DO NOTHING");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                insert.setString(1, rows.getString(1));
                insert.setBytes(2, rows.getBytes(2));
                insert.executeUpdate();
            }
        }
    }
}
