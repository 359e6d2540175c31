package org.chokepoint.server.journal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Journal.Fenced;
import org.chokepoint.server.journal.Journal.OutOfOrder;
import org.chokepoint.server.journal.codec.RecordFrame;
import org.chokepoint.server.journal.jdbc.RecordReader.Head;
import org.chokepoint.server.meter.Histogram;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes groups of records, one commit each. For the writer's thread alone.
 *
 * <p>After a failed commit nobody knows what is on the disk, and a second sync may report success for pages that the first
 * one lost. So a commit is never tried again: the connection is thrown away, every game of the group is fenced, and the
 * next connection first moves the log into the tables ({@link Database#open}).
 */
final class Writer {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final String INSERT_RECORD =
            "INSERT INTO record (game, number, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String INSERT_PACK = "INSERT INTO pack (hash, body) VALUES (?, ?) ON CONFLICT DO NOTHING";

    private final Database database;
    private final Mover mover;
    private final Map<GameId, GameRow> rows = new HashMap<>();
    private final Set<GameId> fenced = new HashSet<>();

    /** What the commit under way has to say of its games, once each. */
    private final Map<GameId, GameRow> changed = new LinkedHashMap<>();

    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Histogram batchWrites = new Histogram(1, 11);
    private final Histogram commitNanos = Histogram.ofNanos();
    private long lastCommitNanos;
    private @Nullable Connection connection;

    /** @param mover is told what was committed */
    Writer(Database database, Mover mover) {
        this.database = database;
        this.mover = mover;
    }

    /** Writes and commits; every write is told its end. */
    void commit(List<Write> group) {
        List<Write> staged = new ArrayList<>();
        changed.clear();
        try {
            Connection open = connection();
            for (Write write : group) {
                if (stage(write)) {
                    staged.add(write);
                }
            }
            for (GameRow row : changed.values()) {
                row.update(prepare(GameRow.UPDATE));
            }
            long begun = System.nanoTime();
            open.commit();
            lastCommitNanos = System.nanoTime() - begun;
            commitNanos.observe(lastCommitNanos);
            batchWrites.observe(group.size());
        } catch (SQLException | RuntimeException e) {
            LOG.error("commit failed writes={} reason={}", group.size(), e.getMessage());
            abandon();
            group.forEach(write -> fail(write, e));
            return;
        }
        staged.forEach(write -> write.done().complete(null));
        mover.committed(group.size());
    }

    /** Time of the last commit that came to its end. */
    long lastCommitNanos() {
        return lastCommitNanos;
    }

    Histogram batchWrites() {
        return batchWrites;
    }

    Histogram commitNanos() {
        return commitNanos;
    }

    /** Reads what a game's next owner does not know and lifts its fence. */
    long takeUp(GameId game, long after, Consumer<List<Entry>> reader) throws SQLException {
        fenced.add(game);
        try {
            connection().rollback();
            database.seeOneMoment(connection());
            GameRow row = RecordReader.read(connection(), database.dialect(), true, game, after, reader);
            connection().rollback();
            rows.put(game, row);
            fenced.remove(game);
            return row.last().number();
        } catch (SQLException e) {
            abandon();
            throw e;
        }
    }

    void close() {
        abandon();
    }

    /** False when it was told already that it cannot be. */
    private boolean stage(Write write) throws SQLException {
        if (write instanceof Write.Append append) {
            return stage(append);
        }
        if (write instanceof Write.Keep keep) {
            PreparedStatement insert = prepare(INSERT_PACK);
            insert.setString(1, keep.hash());
            insert.setBytes(2, keep.pack().array());
            insert.executeUpdate();
        } else if (write instanceof Write.LetGo gone) {
            letGo(gone.game());
        }
        return true;
    }

    /** As the game is now: somebody else may have written since. What is damaged stays so. */
    private void letGo(GameId game) throws SQLException {
        GameRow written = changed.get(game);
        Optional<GameRow> row = written == null ? GameRow.of(connection(), game.value()) : Optional.of(written);
        row.filter(GameRow::whole).ifPresent(whole -> changed.put(game, whole.letGo()));
        rows.remove(game);
        fenced.remove(game);
    }

    private boolean stage(Write.Append append) throws SQLException {
        GameId game = append.game();
        GameRow row = rows.getOrDefault(game, GameRow.opened(game.value(), System.currentTimeMillis()));
        Head head = row.last();
        if (fenced.contains(game)) {
            append.done().completeExceptionally(new Fenced(game));
            return false;
        }
        byte[] record = RecordFrame.wrap(
                game, append.number(), head.hash(), append.entries().array());
        if (append.number() != head.number() + 1 || !insert(append, row, record)) {
            fenced.add(game);
            rows.remove(game);
            append.done().completeExceptionally(new OutOfOrder(game, append.number(), head.number() + 1));
            return false;
        }
        GameRow now = row.with(new Head(append.number(), RecordFrame.hash(record)));
        rows.put(game, now);
        changed.put(game, now);
        return true;
    }

    /** False when somebody else has written a record of this number. */
    private boolean insert(Write.Append append, GameRow row, byte[] record) throws SQLException {
        if (append.number() == 1 && !row.insert(connection())) {
            return false;
        }
        PreparedStatement insert = prepare(INSERT_RECORD);
        insert.setString(1, append.game().value());
        insert.setLong(2, append.number());
        insert.setBytes(3, record);
        return insert.executeUpdate() == 1;
    }

    private void fail(Write write, Exception why) {
        if (write instanceof Write.Append append) {
            fenced.add(append.game());
            rows.remove(append.game());
        }
        write.done().completeExceptionally(why);
    }

    private Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = database.open();
            connection = open;
        }
        return open;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection().prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private void abandon() {
        Connection former = connection;
        connection = null;
        prepared.clear();
        Database.leave(former);
    }
}
