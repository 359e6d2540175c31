package org.chokepoint.server.journal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves what commits have left in the write-ahead log into the tables, over a connection and on a thread of its own: that
 * takes two syncs, for which no commit has to wait. A move that fails is no loss, because what is in the log stays there; the
 * writer moves it by itself when the log has grown to {@link Database#LOG_PAGES}.
 */
final class Mover implements AutoCloseable {
    /** A move is due after so many writes; one changes about three pages. */
    private static final int MOVE_WRITES = 256;

    private static final int STOP_SECONDS = 10;
    private static final Logger LOG = LoggerFactory.getLogger(Mover.class);

    private final Database database;
    private final AtomicBoolean moving = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread mover = new Thread(task, "journal-mover");
        mover.setDaemon(true);
        return mover;
    });

    /** Writes since the last move was asked for; the writer's own. */
    private int writes;

    private @Nullable Connection connection;

    Mover(Database database) {
        this.database = database;
    }

    /** So many writes were committed. On the writer's thread. */
    void committed(int count) {
        writes += count;
        if (writes >= MOVE_WRITES && database.hasLog() && moving.compareAndSet(false, true)) {
            writes = 0;
            try {
                thread.execute(this::move);
            } catch (RejectedExecutionException e) {
                // the journal is being closed, and what is in the log is moved by whoever closes last
            }
        }
    }

    /** Ends when the move under way has ended. */
    @Override
    public void close() {
        thread.execute(this::disconnect);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the log is still being moved after {} s", STOP_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void move() {
        try {
            Connection open = connection;
            if (open == null) {
                open = database.openToRead();
                connection = open;
            }
            database.move(open);
        } catch (SQLException | RuntimeException e) {
            LOG.warn("log not moved into the tables reason={}", e.getMessage());
            disconnect();
        } finally {
            moving.set(false);
        }
    }

    private void disconnect() {
        Connection former = connection;
        connection = null;
        Database.leave(former);
    }
}
