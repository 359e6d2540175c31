package org.chokepoint.server.journal.jdbc;

import com.google.common.hash.HashCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Journal.BadRecord;
import org.chokepoint.server.journal.codec.BadBytes;
import org.chokepoint.server.journal.codec.EntryCodec;
import org.chokepoint.server.journal.codec.RecordFrame;
import org.chokepoint.server.journal.jdbc.Database.Dialect;

/** Reads the records of a game and checks each: its sum, its number, and that it follows the one before. */
final class RecordReader {
    private static final String SELECT =
            "SELECT number, body FROM record WHERE game = ? AND number >= ? ORDER BY number";

    private RecordReader() {}

    /** The end of a game's records: number and hash of the last one. */
    record Head(long number, HashCode hash) {
        static final Head NONE = new Head(0, RecordFrame.START);
    }

    /**
     * Gives the entries of the records behind one that is known.
     *
     * @param after number of that record, 0 for none
     * @throws BadRecord when a record is damaged or missing
     */
    static Head read(Connection connection, Dialect dialect, GameId game, long after, Consumer<List<Entry>> reader)
            throws SQLException {
        long known = after;
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, game.value());
            select.setLong(2, after);
            try (ResultSet rows = select.executeQuery()) {
                Head head = after == 0 ? Head.NONE : known(game, after, rows);
                while (rows.next()) {
                    head = next(game, head, rows, reader);
                    known = head.number();
                }
                return head;
            }
        } catch (SQLException e) {
            if (dialect.isDamage(e)) {
                throw new BadRecord(game, known + 1, "damaged, " + e.getMessage());
            }
            throw e;
        }
    }

    private static Head known(GameId game, long after, ResultSet rows) throws SQLException {
        if (!rows.next() || rows.getLong(1) != after) {
            throw new BadRecord(game, after, "is missing");
        }
        return new Head(after, RecordFrame.hash(rows.getBytes(2)));
    }

    private static Head next(GameId game, Head head, ResultSet rows, Consumer<List<Entry>> reader) throws SQLException {
        long number = rows.getLong(1);
        if (number != head.number() + 1) {
            throw new BadRecord(game, head.number() + 1, "is missing");
        }
        byte[] record = rows.getBytes(2);
        byte[] entries = RecordFrame.unwrap(game, number, head.hash(), record);
        reader.accept(decode(game, number, entries));
        return new Head(number, RecordFrame.hash(record));
    }

    private static List<Entry> decode(GameId game, long number, byte[] entries) {
        try {
            return EntryCodec.decode(entries);
        } catch (BadBytes e) {
            throw new BadRecord(game, number, "cannot be understood: " + e.getMessage());
        }
    }
}
