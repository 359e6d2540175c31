package org.chokepoint.server.journal.jdbc;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Where a journal is kept, in plain SQL that SQLite and PostgreSQL both understand. Safe from any thread.
 *
 * @param url of JDBC, never from players
 * @param dialect the few words that differ
 */
public record Database(String url, Dialect dialect) {
    /** Format of the tables that this version makes; newer ones are refused. */
    static final int FORMAT = 1;

    /** What differs between the engines. */
    public enum Dialect {
        /** One file; write-ahead log, every commit is synced to the disk. */
        SQLITE(
                "BLOB",
                " WITHOUT ROWID",
                ImmutableList.of("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA busy_timeout=5000"),
                ImmutableList.of("PRAGMA wal_checkpoint(TRUNCATE)")),
        /** A server; {@code synchronous_commit} is set for these connections whatever the server's own setting. */
        POSTGRESQL("BYTEA", "", ImmutableList.of("SET synchronous_commit=on"), ImmutableList.of());

        private final String bytes;
        private final String tableEnd;
        private final ImmutableList<String> atOpening;
        private final ImmutableList<String> toSettle;

        Dialect(String bytes, String tableEnd, ImmutableList<String> atOpening, ImmutableList<String> toSettle) {
            this.bytes = bytes;
            this.tableEnd = tableEnd;
            this.atOpening = atOpening;
            this.toSettle = toSettle;
        }
    }

    /** A database file. */
    public static Database file(Path file) {
        return new Database("jdbc:sqlite:" + file.toAbsolutePath(), Dialect.SQLITE);
    }

    /**
     * A connection with manual commits. What an earlier process left in the log is moved into the tables and synced first:
     * only then is what can be read also what is durable.
     */
    Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try {
            run(connection, dialect.atOpening);
            run(connection, dialect.toSettle);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A connection that reads what is committed. */
    Connection openToRead() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try {
            run(connection, dialect.atOpening);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Makes the tables when there are none.
     *
     * @throws NewerData when a newer version has made them
     */
    void prepare() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS meta (name VARCHAR(64) PRIMARY KEY, value VARCHAR(64) NOT NULL)");
            statement.execute(
                    "INSERT INTO meta (name, value) VALUES ('format', '" + FORMAT + "') ON CONFLICT DO NOTHING");
            check(statement);
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS game (game VARCHAR(64) PRIMARY KEY, opened_millis BIGINT NOT NULL,"
                            + " done INTEGER NOT NULL)" + dialect.tableEnd);
            statement.execute("CREATE TABLE IF NOT EXISTS record (game VARCHAR(64) NOT NULL, number BIGINT NOT NULL,"
                    + " body " + dialect.bytes + " NOT NULL, PRIMARY KEY (game, number))" + dialect.tableEnd);
            statement.execute("CREATE TABLE IF NOT EXISTS pack (hash VARCHAR(64) PRIMARY KEY, body " + dialect.bytes
                    + " NOT NULL)" + dialect.tableEnd);
            connection.commit();
        }
    }

    /**
     * Looks whether this version can read what is there.
     *
     * @throws NewerData when a newer version has made it
     */
    void check() throws SQLException {
        try (Connection connection = openToRead();
                Statement statement = connection.createStatement()) {
            check(statement);
        }
    }

    private static void check(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT value FROM meta WHERE name = 'format'")) {
            int format = found.next() ? Integer.parseInt(found.getString(1)) : 0;
            if (format > FORMAT) {
                throw new NewerData(format);
            }
        }
    }

    private static void run(Connection connection, List<String> lines) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String line : lines) {
                statement.execute(line);
            }
        }
    }

    /** A newer version of the program has written here. */
    public static final class NewerData extends SQLException {
        private static final long serialVersionUID = 1L;

        NewerData(int format) {
            super("its format is " + format + ", and this version knows formats up to " + FORMAT);
        }
    }
}
