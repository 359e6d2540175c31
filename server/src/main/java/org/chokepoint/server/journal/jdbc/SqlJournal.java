package org.chokepoint.server.journal.jdbc;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.PackCopy;
import org.chokepoint.server.journal.codec.EntryCodec;
import org.chokepoint.server.meter.Histogram;

/**
 * A journal in a database: durable when an append completes. One thread writes; what waits for it meanwhile, of however
 * many games, goes into the next commit together. A second thread reads, so that a long game read does not hold up the
 * others, and a third moves the log into the tables. Safe from any thread.
 */
public final class SqlJournal implements Journal, AutoCloseable {
    /** Writes of one commit; more wait for the next. */
    private static final int GROUP_WRITES = 1_024;

    /**
     * This part of a commit's time passes before the next one begins, and no more than so long: a room that has just been
     * told writes at once what waited meanwhile, and would else have to wait for a whole commit of the others.
     */
    private static final int GATHER_SHARE = 8;

    private static final long GATHER_NANOS_MAX = TimeUnit.MILLISECONDS.toNanos(10);

    private static final int STOP_SECONDS = 10;

    private final Database database;
    private final boolean isSealed;
    private final Mover mover;
    private final Writer writer;

    /** Hashes of packs that are durable; none is ever taken away. */
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    private final BlockingQueue<Object> waiting = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "journal-writer");
    private final ExecutorService reader = Executors.newSingleThreadExecutor(task -> {
        Thread reading = new Thread(task, "journal-reader");
        reading.setDaemon(true);
        return reading;
    });

    private SqlJournal(Database database, int format) {
        this.database = database;
        this.isSealed = format >= GameRow.SINCE_FORMAT;
        this.mover = new Mover(database);
        this.writer = new Writer(database, mover);
        thread.setDaemon(true);
    }

    /**
     * Opens a journal and makes its tables when there are none.
     *
     * @throws SQLException when the database cannot be used; {@link Database.NewerData} when it is a newer version's
     */
    public static SqlJournal open(Database database) throws SQLException {
        database.prepare();
        SqlJournal journal = new SqlJournal(database, GameRow.SINCE_FORMAT);
        journal.thread.start();
        return journal;
    }

    /**
     * Opens a journal that somebody else may be writing, to read it only.
     *
     * @throws SQLException when the database cannot be read; {@link Database.NewerData} when it is a newer version's
     */
    public static SqlJournal look(Database database) throws SQLException {
        return new SqlJournal(database, database.check());
    }

    /** How many writes went into a commit. */
    public Histogram batchWrites() {
        return writer.batchWrites();
    }

    /** Nanoseconds of each commit, in which the disk takes what was written. */
    public Histogram commitNanos() {
        return writer.commitNanos();
    }

    /** Writes that wait for the next commit. */
    public int waitingWrites() {
        return waiting.size();
    }

    /** A task of the writer's thread that is no part of a commit. */
    private record Between(Runnable task) {}

    @Override
    public CompletionStage<Void> append(GameId game, long number, List<Entry> entries, Executor handover) {
        ByteBuffer record = ByteBuffer.wrap(EntryCodec.encode(entries));
        Write append = new Write.Append(game, number, record, new CompletableFuture<>());
        handover.execute(() -> waiting.add(append));
        return append.done();
    }

    @Override
    public CompletionStage<Void> keep(PackCopy pack) {
        if (kept.contains(pack.hash())) {
            return CompletableFuture.completedFuture(null);
        }
        return enter(new Write.Keep(pack.hash(), ByteBuffer.wrap(EntryCodec.encode(pack)), new CompletableFuture<>()))
                .thenAccept(done -> kept.add(pack.hash()));
    }

    @Override
    public void letGo(GameId game) {
        waiting.add(new Write.LetGo(game, new CompletableFuture<>()));
    }

    @Override
    public CompletionStage<Long> takeUp(GameId game, long after, Consumer<List<Entry>> entries) {
        CompletableFuture<Long> last = new CompletableFuture<>();
        waiting.add(new Between(() -> {
            try {
                last.complete(writer.takeUp(game, after, entries));
            } catch (SQLException | RuntimeException e) {
                last.completeExceptionally(e);
            }
        }));
        return last;
    }

    /** A file belongs to who holds its folder; a server of databases lets anybody in. */
    @Override
    public CompletionStage<Boolean> isLast(GameId game, long number) {
        return database.dialect() == Database.Dialect.SQLITE
                ? CompletableFuture.completedFuture(true)
                : query(connection -> GameRow.of(connection, game.value())
                        .filter(row -> row.last().number() == number)
                        .isPresent());
    }

    @Override
    public CompletionStage<Long> read(GameId game, Consumer<List<Entry>> entries) {
        return query(connection -> RecordReader.read(connection, database.dialect(), isSealed, game, 0, entries)
                .last()
                .number());
    }

    @Override
    public CompletionStage<List<GameId>> unfinished() {
        return isSealed ? query(SqlJournal::notDone) : games("WHERE done = 0");
    }

    /** Also those of which nobody can tell: taken up, they are refused by name. */
    private static List<GameId> notDone(Connection connection) throws SQLException {
        return GameRow.all(connection).stream()
                .filter(row -> !row.done() || !row.whole())
                .map(row -> id(row.game()))
                .toList();
    }

    /** Every game that was ever opened, oldest first, and whatever else has a record. */
    public CompletionStage<List<GameId>> all() {
        return games("UNION SELECT DISTINCT game, 0 FROM record WHERE game NOT IN (SELECT game FROM game)");
    }

    @Override
    public CompletionStage<Optional<PackCopy>> pack(String hash) {
        return query(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT body FROM pack WHERE hash = ?")) {
                select.setString(1, hash);
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(pack(hash, rows.getBytes(1))) : Optional.empty();
                }
            }
        });
    }

    private static PackCopy pack(String hash, byte[] body) {
        PackCopy pack = EntryCodec.decodePack(body);
        if (!pack.hash().equals(hash)) {
            throw new IllegalStateException("the pack is damaged: it names another hash");
        }
        return pack;
    }

    /**
     * When somebody opened a game, by the clock of the computer that had it.
     *
     * @return empty when there is no such game
     */
    public CompletionStage<Optional<Instant>> opened(GameId game) {
        return query(connection -> {
            String select = "SELECT opened_millis FROM game WHERE game = ?";
            try (PreparedStatement statement = connection.prepareStatement(select)) {
                statement.setString(1, game.value());
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(Instant.ofEpochMilli(rows.getLong(1))) : Optional.empty();
                }
            }
        });
    }

    /** Ends after everything that was offered is settled. */
    @Override
    public void close() {
        reader.shutdown();
        try {
            reader.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
            if (thread.isAlive()) {
                mover.close();
                waiting.add(new Between(this::end));
                thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CompletionStage<List<GameId>> games(String where) {
        return query(connection -> {
            String select = "SELECT game, opened_millis FROM game " + where + " ORDER BY 2, 1";
            try (PreparedStatement statement = connection.prepareStatement(select);
                    ResultSet rows = statement.executeQuery()) {
                List<GameId> games = new ArrayList<>();
                while (rows.next()) {
                    games.add(id(rows.getString(1)));
                }
                return games;
            }
        });
    }

    /** The id as it was stored; one that cannot be one, so that it can still be named, and is found to have no records. */
    static GameId id(String stored) {
        try {
            return new GameId(stored);
        } catch (IllegalArgumentException e) {
            return new GameId("damaged-" + Hashing.crc32c().hashString(stored, StandardCharsets.UTF_8));
        }
    }

    private interface Query<T> {
        T ask(Connection connection) throws SQLException;
    }

    private <T> CompletionStage<T> query(Query<T> query) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        reader.execute(() -> {
            try (Connection connection = database.openToReadOneMoment()) {
                answer.complete(query.ask(connection));
            } catch (SQLException | RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    private CompletableFuture<Void> enter(Write write) {
        waiting.add(write);
        return write.done();
    }

    private void run() {
        List<Object> taken = new ArrayList<>();
        try {
            while (!Thread.interrupted()) {
                taken.add(waiting.take());
                waiting.drainTo(taken, GROUP_WRITES - 1);
                work(taken);
                taken.clear();
                LockSupport.parkNanos(Math.min(GATHER_NANOS_MAX, writer.lastCommitNanos() / GATHER_SHARE));
            }
        } catch (InterruptedException e) {
            writer.close();
        }
    }

    /** In the order in which they came: writes that follow one another are one commit. */
    private void work(List<Object> taken) {
        List<Write> group = new ArrayList<>();
        for (Object next : taken) {
            if (next instanceof Write write) {
                group.add(write);
            } else if (next instanceof Between between) {
                commit(group);
                between.task().run();
            }
        }
        commit(group);
    }

    private void commit(List<Write> group) {
        if (!group.isEmpty()) {
            writer.commit(group);
            group.clear();
        }
    }

    private void end() {
        writer.close();
        thread.interrupt();
    }
}
