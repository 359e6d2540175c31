package org.chokepoint.server.journal.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Journal.BadRecord;
import org.chokepoint.server.journal.codec.BadBytes;
import org.chokepoint.server.journal.codec.EntryCodec;
import org.chokepoint.server.journal.codec.RecordFrame;
import org.chokepoint.server.journal.jdbc.RecordReader.Head;

/**
 * Carries what is good out of a damaged database into a new one: of each game the records before the first bad one, byte by
 * byte, and every whole pack. Nobody else may be using either. Stateless.
 */
public final class Salvage {
    /** Places in the head of a file, see sqlite.org/fileformat.html, 1.3. */
    private static final int PAGE_BYTES_AT = 16;

    private static final int PAGES_AT = 28;

    /** A head that names more is damaged itself. */
    private static final long LARGEST_BYTES = 1L << 40;

    private final Connection source;
    private final Connection target;
    private final boolean isSealed;

    /** Behind the name of a table: it is read from end to end, and not by its list of keys, which may be what is damaged. */
    private final String scanned;

    private boolean lostKeys;

    private Salvage(Connection source, Connection target, boolean isSealed, Database.Dialect dialect) {
        this.source = source;
        this.target = target;
        this.isSealed = isSealed;
        this.scanned = dialect == Database.Dialect.SQLITE ? " NOT INDEXED" : "";
    }

    /**
     * How far the records of a game were copied.
     *
     * @param last the last good one
     * @param why what is wrong behind it; empty when nothing is
     */
    private record Copied(Head last, String why) {}

    /**
     * What became of a game.
     *
     * @param kept records that are good: the first ones
     * @param dropped records behind them that can still be counted, the bad one included; 0 when there is none
     * @param why what is wrong with the first record that is dropped; empty of a game that is whole
     */
    public record OfGame(GameId game, long kept, long dropped, String why) {
        /** Nothing of it is dropped. */
        public boolean isWhole() {
            return why.isEmpty();
        }
    }

    /**
     * All that was found.
     *
     * @param games oldest first
     * @param badPacks hashes of packs that are dropped
     * @param lostKeys a list of keys is damaged; what it led to was found without it
     * @param lostFormat the tables do not tell their format; they were read as today's
     */
    public record Found(List<OfGame> games, List<String> badPacks, boolean lostKeys, boolean lostFormat) {
        /** Copies. */
        public Found {
            games = List.copyOf(games);
            badPacks = List.copyOf(badPacks);
        }

        /** Nothing at all is damaged. */
        public boolean isWhole() {
            return !lostKeys
                    && !lostFormat
                    && badPacks.isEmpty()
                    && games.stream().allMatch(OfGame::isWhole);
        }
    }

    /**
     * Copies.
     *
     * @param to a database that is not there yet
     * @throws SQLException when so much is damaged that not even the games can be told, or the target cannot be written;
     *     {@link Database.NewerData} when a newer version has made the tables
     */
    public static Found copy(Database from, Database to) throws SQLException {
        OptionalInt format = format(from);
        to.prepare();
        try (Connection source = from.openToRead();
                Connection target = to.open()) {
            Salvage salvage = new Salvage(source, target, isSealed(format), from.dialect());
            List<OfGame> games = new ArrayList<>();
            for (String game :
                    salvage.keys("SELECT game FROM game ORDER BY opened_millis", "SELECT DISTINCT game FROM record")) {
                games.add(salvage.game(game));
            }
            List<String> badPacks = new ArrayList<>();
            for (String hash : salvage.keys("SELECT hash FROM pack", "SELECT hash FROM pack" + salvage.scanned)) {
                if (!salvage.copyPack(hash)) {
                    badPacks.add(hash);
                }
            }
            target.commit();
            return new Found(games, badPacks, salvage.lostKeys, format.isEmpty());
        }
    }

    /**
     * Fills a database file of SQLite that was cut off with empty pages, up to the length that its head names: a shorter one
     * is not opened at all, a filled one gives what comes before the cut.
     */
    public static void fillUp(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer head = ByteBuffer.allocate(PAGES_AT + Integer.BYTES);
            channel.read(head, 0);
            long wanted = head.hasRemaining() ? 0 : (head.getShort(PAGE_BYTES_AT) & 0xffffL) * head.getInt(PAGES_AT);
            if (wanted > channel.size() && wanted <= LARGEST_BYTES) {
                channel.write(ByteBuffer.allocate(1), wanted - 1);
            }
        }
    }

    /** Empty when the tables cannot tell it. */
    private static OptionalInt format(Database from) throws Database.NewerData {
        try {
            return OptionalInt.of(from.check());
        } catch (Database.NewerData e) {
            throw e;
        } catch (SQLException e) {
            return OptionalInt.empty();
        }
    }

    private static boolean isSealed(OptionalInt format) {
        return format.isEmpty() || format.getAsInt() >= GameRow.SINCE_FORMAT;
    }

    /** What can be read of the first column; all of it is bad only when none of the queries gives anything. */
    private Set<String> keys(String... queries) throws SQLException {
        Set<String> keys = new LinkedHashSet<>();
        SQLException last = null;
        for (String query : queries) {
            try (PreparedStatement select = source.prepareStatement(query);
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    keys.add(String.valueOf(rows.getString(1)));
                }
            } catch (SQLException e) {
                last = e;
            }
        }
        if (keys.isEmpty() && last != null) {
            throw last;
        }
        return keys;
    }

    private OfGame game(String stored) throws SQLException {
        GameId game = SqlJournal.id(stored);
        Copied copied = records(game, stored, Head.NONE, "");
        if (!copied.why.isEmpty()) {
            Copied further = records(game, stored, copied.last, scanned);
            lostKeys |= further.last.number() > copied.last.number();
            copied = further;
        }
        Head head = copied.last;
        if (head.number() > 0) {
            copyGame(stored, head);
        }
        long dropped = copied.why.isEmpty() ? 0 : countAfter(stored, head.number());
        return new OfGame(game, head.number(), dropped, copied.why);
    }

    /** Copies the records behind one, as long as they are good. */
    private Copied records(GameId game, String stored, Head after, String how) throws SQLException {
        Head head = after;
        try (PreparedStatement select = source.prepareStatement(
                "SELECT number, body FROM record" + how + " WHERE game = ? AND number > ? ORDER BY number")) {
            select.setString(1, stored);
            select.setLong(2, after.number());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    byte[] record = rows.getBytes(2);
                    long number = rows.getLong(1);
                    if (number != head.number() + 1) {
                        throw new BadRecord(game, head.number() + 1, "is missing");
                    }
                    EntryCodec.decode(RecordFrame.unwrap(game, number, head.hash(), record));
                    insertRecord(game, number, record);
                    head = new Head(number, RecordFrame.hash(record));
                }
            }
        } catch (SQLException | BadRecord | BadBytes e) {
            return new Copied(head, Objects.requireNonNullElse(e.getMessage(), "cannot be read"));
        }
        return new Copied(head, wrongAtTheEnd(stored, head));
    }

    private void insertRecord(GameId game, long number, byte[] record) throws SQLException {
        try (PreparedStatement insert =
                target.prepareStatement("INSERT INTO record (game, number, body) VALUES (?, ?, ?)")) {
            insert.setString(1, game.value());
            insert.setLong(2, number);
            insert.setBytes(3, record);
            insert.executeUpdate();
        }
    }

    private String wrongAtTheEnd(String game, Head head) {
        if (head.number() == 0) {
            return "there is none";
        }
        try {
            return isSealed
                    ? RecordReader.wrong(GameRow.of(source, game), head)
                            .map(RecordReader.Wrong::why)
                            .orElse("")
                    : "";
        } catch (SQLException e) {
            return "the list of games cannot be read";
        }
    }

    /** What is only of use to the server may be lost: then it takes the game for a running one of unknown age. */
    private void copyGame(String game, Head last) throws SQLException {
        GameRow row = GameRow.opened(game, 0);
        try (PreparedStatement select =
                source.prepareStatement("SELECT opened_millis, done FROM game WHERE game = ?")) {
            select.setString(1, game);
            try (ResultSet found = select.executeQuery()) {
                if (found.next()) {
                    boolean done = found.getInt(2) != 0 && (!isSealed || isWhole(game));
                    row = new GameRow(game, found.getLong(1), done, last, true);
                }
            }
        } catch (SQLException e) {
            // as if there were no such row
        }
        boolean unused = row.with(last).insert(target);
    }

    private boolean isWhole(String game) throws SQLException {
        return GameRow.of(source, game).filter(GameRow::whole).isPresent();
    }

    private long countAfter(String game, long number) {
        long count = 0;
        try (PreparedStatement select =
                source.prepareStatement("SELECT number FROM record WHERE game = ? AND number > ?")) {
            select.setString(1, game);
            select.setLong(2, number);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    count++;
                }
            }
        } catch (SQLException e) {
            // more cannot be counted
        }
        return count;
    }

    private boolean copyPack(String hash) throws SQLException {
        byte[] pack = goodPack(hash, "");
        if (pack.length == 0) {
            pack = goodPack(hash, scanned);
            lostKeys |= pack.length > 0;
        }
        if (pack.length == 0) {
            return false;
        }
        try (PreparedStatement insert = target.prepareStatement("INSERT INTO pack (hash, body) VALUES (?, ?)")) {
            insert.setString(1, hash);
            insert.setBytes(2, pack);
            insert.executeUpdate();
        }
        return true;
    }

    /** No bytes when it is not there or not whole. */
    private byte[] goodPack(String hash, String how) {
        try (PreparedStatement select = source.prepareStatement("SELECT body FROM pack" + how + " WHERE hash = ?")) {
            select.setString(1, hash);
            try (ResultSet row = select.executeQuery()) {
                byte[] pack = row.next() ? row.getBytes(1) : new byte[0];
                return EntryCodec.decodePack(pack).hash().equals(hash) ? pack : new byte[0];
            }
        } catch (SQLException | BadBytes e) {
            return new byte[0];
        }
    }
}
