package org.chokepoint.server.journal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.chokepoint.server.engine.state.GameId;

/**
 * Carries games from one database to another, byte by byte, with their packs: a backup, an export of one game, and the way
 * back. The source may be in use: what is copied is one moment of it. Stateless.
 */
public final class GameCopy {
    private static final int NOT_DONE = 0;

    private GameCopy() {}

    /**
     * Copies; all or nothing. A game that the target has already is left as it is there.
     *
     * @return games that are new in the target
     */
    public static int copy(Database from, Database to, List<GameId> games) throws SQLException {
        to.prepare();
        try (Connection source = from.openToRead();
                Connection target = to.open()) {
            source.setAutoCommit(false); // one read of one moment
            int copied = 0;
            for (GameId game : games) {
                copied += copyGame(source, target, game) ? 1 : 0;
            }
            copyPacks(source, target);
            target.commit();
            source.rollback();
            return copied;
        }
    }

    private static boolean copyGame(Connection source, Connection target, GameId game) throws SQLException {
        try (PreparedStatement select = source.prepareStatement("SELECT opened_millis, done FROM game WHERE game = ?");
                PreparedStatement insert = target.prepareStatement(
                        "INSERT INTO game (game, opened_millis, done) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
            select.setString(1, game.value());
            try (ResultSet row = select.executeQuery()) {
                boolean known = row.next();
                insert.setString(1, game.value());
                insert.setLong(2, known ? row.getLong(1) : 0);
                insert.setInt(3, known ? row.getInt(2) : NOT_DONE);
            }
            if (insert.executeUpdate() == 0) {
                return false;
            }
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
