package org.chokepoint.server.journal.jdbc;

import com.google.common.hash.HashCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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
     * @param connection in a transaction that sees one moment
     * @param isSealed the tables name the last record of each game
     * @param after number of that record, 0 for none
     * @return what the list of games says of it, with the last record that there is
     * @throws BadRecord when a record is damaged or missing
     */
    static GameRow read(
            Connection connection,
            Dialect dialect,
            boolean isSealed,
            GameId game,
            long after,
            Consumer<List<Entry>> reader)
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
                return isSealed
                        ? end(connection, game, head)
                        : GameRow.opened(game.value(), 0).with(head);
            }
        } catch (SQLException e) {
            if (dialect.isDamage(e)) {
                throw new BadRecord(game, known + 1, "damaged, " + e.getMessage());
            }
            throw e;
        }
    }

    /** Nothing is missing behind the last record, and nothing stands there that was not written. */
    private static GameRow end(Connection connection, GameId game, Head head) throws SQLException {
        Optional<GameRow> found = GameRow.of(connection, game.value());
        if (found.isEmpty() && head.number() == 0) {
            return GameRow.opened(game.value(), 0);
        }
        wrong(found, head).ifPresent(wrong -> {
            throw new BadRecord(game, Math.max(1, wrong.number()), wrong.why());
        });
        return found.orElseThrow();
    }

    /** What is wrong with the end of a game. */
    record Wrong(long number, String why) {}

    /** What is wrong, if anything is, when the last record that can be read is this one. */
    static Optional<Wrong> wrong(Optional<GameRow> found, Head head) {
        long number = head.number();
        if (found.isEmpty()) {
            return Optional.of(new Wrong(number, "its game is missing in the list of games"));
        }
        GameRow row = found.get();
        long last = row.last().number();
        if (!row.whole()) {
            return Optional.of(new Wrong(number, "its game is damaged in the list of games"));
        }
        if (last == number + 1) {
            return Optional.of(new Wrong(last, "is missing"));
        }
        if (last > number) {
            return Optional.of(new Wrong(number + 1, "records " + (number + 1) + ".." + last + " are missing"));
        }
        if (last < number) {
            return Optional.of(new Wrong(last + 1, "stands behind the last one that was written"));
        }
        return row.last().hash().equals(head.hash())
                ? Optional.empty()
                : Optional.of(new Wrong(number, "is not the one that was written last"));
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
