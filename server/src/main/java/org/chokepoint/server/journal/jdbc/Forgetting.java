package org.chokepoint.server.journal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.codec.EntryCodec;
import org.chokepoint.server.journal.codec.RecordFrame;
import org.chokepoint.server.journal.jdbc.RecordReader.Head;

/**
 * Takes something out of what is kept, for good: of SQLite the file is written anew, so that nothing of it lies in unused
 * places; PostgreSQL does that in its own time. All or nothing. Nobody may be writing the games meanwhile. Stateless.
 */
public final class Forgetting {
    private Forgetting() {}

    /**
     * Writes the records of a game anew, chain of hashes and seal included.
     *
     * @param change is given the entries of each record in order
     * @throws org.chokepoint.server.journal.Journal.BadRecord when a record is damaged; then nothing is changed
     */
    public static void rewrite(Database database, GameId game, UnaryOperator<List<Entry>> change) throws SQLException {
        database.prepare();
        try (Connection connection = database.open();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE record SET body = ? WHERE game = ? AND number = ?");
                PreparedStatement row = connection.prepareStatement(GameRow.UPDATE)) {
            List<List<Entry>> records = new ArrayList<>();
            GameRow found = RecordReader.read(connection, database.dialect(), true, game, 0, records::add);
            Head head = Head.NONE;
            for (List<Entry> record : records) {
                long number = head.number() + 1;
                byte[] body = RecordFrame.wrap(game, number, head.hash(), EntryCodec.encode(change.apply(record)));
                update.setBytes(1, body);
                update.setString(2, game.value());
                update.setLong(3, number);
                update.executeUpdate();
                head = new Head(number, RecordFrame.hash(body));
            }
            found.with(head).update(row);
            connection.commit();
        }
        settle(database);
    }

    /**
     * Deletes the games that are over and were opened before a moment.
     *
     * @param millis since 1970
     * @return how many there were
     */
    public static int deleteOpenedBefore(Database database, long millis) throws SQLException {
        database.prepare();
        int deleted = 0;
        try (Connection connection = database.open()) {
            for (GameRow row : GameRow.all(connection)) {
                if (row.done() && row.openedMillis() < millis) {
                    delete(connection, "record", row.game());
                    delete(connection, "game", row.game());
                    deleted++;
                }
            }
            connection.commit();
        }
        if (deleted > 0) {
            settle(database);
        }
        return deleted;
    }

    private static void delete(Connection connection, String table, String game) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " WHERE game = ?")) {
            delete.setString(1, game);
            delete.executeUpdate();
        }
    }

    /** Writes the whole file anew: otherwise what was deleted lies in it until its place is needed. */
    private static void settle(Database database) throws SQLException {
        if (database.dialect() == Database.Dialect.SQLITE) {
            try (Connection connection = database.openToRead();
                    Statement statement = connection.createStatement()) {
                statement.execute("VACUUM");
            }
        }
        database.open().close();
    }
}
