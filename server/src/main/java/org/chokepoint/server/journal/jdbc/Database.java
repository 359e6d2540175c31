package org.chokepoint.server.journal.jdbc;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a journal is kept, in plain SQL that SQLite and PostgreSQL both understand. Safe from any thread.
 *
 * @param url of JDBC, never from players
 * @param dialect the few words that differ
 */
public record Database(String url, Dialect dialect) {
    /**
     * What leads from each format of the tables to the next, from 1 to 2 first. Lines are only ever added: a new format is
     * one more step here, and nothing else makes tables.
     */
    static final ImmutableList<Step> STEPS =
            ImmutableList.of((connection, dialect) -> GameRow.addSeals(connection), Database::separateKeys);

    private static final String POSTGRESQL_URL = "jdbc:postgresql:";

    private static final String SQLITE_URL = "jdbc:sqlite:";

    /**
     * A commit that leaves so many pages in the log, 64 MiB of them (a file of format 1 or 2 has pages of half the size),
     * moves them into the tables by itself, whatever waits. The {@link Mover} does it long before, unless commits follow one
     * another without a gap.
     */
    static final int LOG_PAGES = 8_192;

    /** Of a new file. A round of thirty is a record of some 70 KB, and each page of it costs two writes to the log. */
    private static final int PAGE_BYTES = 8_192;

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    /** Leads from one format of the tables to the next; does not commit. */
    interface Step {
        void take(Connection connection, Dialect dialect) throws SQLException;
    }

    /** What differs between the engines. */
    public enum Dialect {
        /** One file; write-ahead log, every commit is synced to the disk. */
        SQLITE(
                "BLOB",
                true,
                ImmutableList.of(
                        "PRAGMA synchronous=FULL",
                        "PRAGMA busy_timeout=5000",
                        "PRAGMA cache_size=-16384",
                        "PRAGMA wal_autocheckpoint=" + LOG_PAGES,
                        "PRAGMA cell_size_check=ON",
                        "PRAGMA trusted_schema=OFF"),
                ImmutableList.of("PRAGMA page_size=" + PAGE_BYTES, "PRAGMA journal_mode=WAL"),
                ImmutableList.of("PRAGMA wal_checkpoint(TRUNCATE)"),
                ImmutableList.of("PRAGMA wal_checkpoint(PASSIVE)"),
                ImmutableList.of()) {
            @Override
            boolean isDamage(SQLException e) {
                int code = e.getErrorCode() & 0xff;
                return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
            }

            @Override
            void copyAside(Database database, int format) throws SQLException {
                Path file = Path.of(database.url.substring(SQLITE_URL.length()));
                Path aside = file.resolveSibling(file.getFileName() + ".format-" + format);
                for (int number = 2; Files.exists(aside); number++) {
                    aside = file.resolveSibling(file.getFileName() + ".format-" + format + "-" + number);
                }
                try (Connection connection = database.openToRead();
                        PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
                    copy.setString(1, aside.toString());
                    copy.execute();
                }
                LOG.info("games of an older format are copied to {}", aside);
            }
        },
        /** A server; {@code synchronous_commit} is set for these connections whatever the server's own setting. */
        POSTGRESQL(
                "BYTEA",
                false,
                ImmutableList.of("SET synchronous_commit=on"),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")) {
            @Override
            boolean isDamage(SQLException e) {
                return String.valueOf(e.getSQLState()).startsWith(CORRUPTED_CLASS);
            }

            @Override
            void copyAside(Database database, int format) {
                // whoever runs a server of PostgreSQL has its backups
            }
        };

        private static final int SQLITE_CORRUPT = 11;
        private static final int SQLITE_NOTADB = 26;

        /** {@code data_corrupted} and {@code index_corrupted}. */
        private static final String CORRUPTED_CLASS = "XX0";

        private final String bytes;

        /** Rows can be kept in the order of their key, without a list of keys beside them. */
        private final boolean keepsByKey;

        private final ImmutableList<String> atOpening;

        /** For those who write; whoever only looks leaves even an empty file as it is. */
        private final ImmutableList<String> toWrite;

        private final ImmutableList<String> toSettle;
        private final ImmutableList<String> toMove;
        private final ImmutableList<String> forOneMoment;

        Dialect(
                String bytes,
                boolean keepsByKey,
                ImmutableList<String> atOpening,
                ImmutableList<String> toWrite,
                ImmutableList<String> toSettle,
                ImmutableList<String> toMove,
                ImmutableList<String> forOneMoment) {
            this.bytes = bytes;
            this.keepsByKey = keepsByKey;
            this.atOpening = atOpening;
            this.toWrite = toWrite;
            this.toSettle = toSettle;
            this.toMove = toMove;
            this.forOneMoment = forOneMoment;
        }

        /** What is stored is not what was written; trying again does not help. */
        abstract boolean isDamage(SQLException e);

        /** Keeps what is there beside it before it is brought to a newer format. */
        abstract void copyAside(Database database, int format) throws SQLException;
    }

    /** A database file. */
    public static Database file(Path file) {
        return new Database(SQLITE_URL + file.toAbsolutePath(), Dialect.SQLITE);
    }

    /**
     * A database on a server.
     *
     * @throws IllegalArgumentException when it is no URL of PostgreSQL
     */
    public static Database at(String url) {
        if (!url.startsWith(POSTGRESQL_URL)) {
            throw new IllegalArgumentException(url + " (expected: " + POSTGRESQL_URL + "//HOST/NAME)");
        }
        return new Database(url, Dialect.POSTGRESQL);
    }

    /** Without what may be secret in the URL. */
    @Override
    public String toString() {
        return url.replaceFirst("[?].*", "");
    }

    /**
     * A connection with manual commits. What an earlier process left in the log is moved into the tables and synced first:
     * only then is what can be read also what is durable.
     */
    Connection open() throws SQLException {
        Connection connection = connect();
        try {
            run(connection, dialect.atOpening);
            run(connection, dialect.toWrite);
            settle(connection);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The driver of SQLite would ask after every insert which row it was; nobody here wants to know. */
    private Connection connect() throws SQLException {
        Properties wishes = new Properties();
        if (dialect == Dialect.SQLITE) {
            wishes.setProperty("jdbc.get_generated_keys", "false");
        }
        return DriverManager.getConnection(url, wishes);
    }

    private void settle(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String line : dialect.toSettle) {
                try (ResultSet result = statement.executeQuery(line)) {
                    if (result.next() && result.getInt(1) != 0) {
                        throw new SQLException("somebody reads or moves the log, so that it cannot be settled now");
                    }
                }
            }
        }
    }

    /**
     * Moves what is in the log into the tables as far as nobody is in the way, and waits for nobody.
     *
     * @param connection of {@link #openToRead}, between two transactions
     */
    void move(Connection connection) throws SQLException {
        run(connection, dialect.toMove);
    }

    /** Nothing has to be moved where there is no log of our own. */
    boolean hasLog() {
        return !dialect.toMove.isEmpty();
    }

    /** Lets a transaction that has not begun see one moment, however many statements it takes. */
    void seeOneMoment(Connection connection) throws SQLException {
        run(connection, dialect.forOneMoment);
    }

    /** A connection that reads what is committed at one moment, until it is rolled back. */
    Connection openToReadOneMoment() throws SQLException {
        Connection connection = openToRead();
        try {
            connection.setAutoCommit(false);
            seeOneMoment(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A connection that reads what is committed. */
    Connection openToRead() throws SQLException {
        Connection connection = connect();
        try {
            run(connection, dialect.atOpening);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Makes the tables when there are none. Where they were made, one that is missing stays missing: an empty one in its
     * place would look as if nothing had been kept.
     *
     * @throws NewerData when a newer version has made them
     */
    void prepare() throws SQLException {
        prepare(STEPS);
    }

    /** As {@link #prepare()} by the steps that a version knows. What is brought to a newer format is copied first. */
    void prepare(List<Step> steps) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS meta (name VARCHAR(64) PRIMARY KEY, value VARCHAR(64) NOT NULL)");
            boolean isNew = format(statement).isEmpty();
            if (isNew) {
                make(statement);
            }
            int format = check(statement, steps.size() + 1);
            connection.commit();
            if (format <= steps.size()) {
                if (!isNew) {
                    dialect.copyAside(this, format);
                }
                for (Step step : steps.subList(format - 1, steps.size())) {
                    step.take(connection, dialect);
                }
                statement.execute("UPDATE meta SET value = '" + (steps.size() + 1) + "' WHERE name = 'format'");
                connection.commit();
            }
        }
    }

    /** The tables of format 1. */
    private void make(Statement statement) throws SQLException {
        String end = dialect.keepsByKey ? " WITHOUT ROWID" : "";
        statement.execute("INSERT INTO meta (name, value) VALUES ('format', '1')");
        statement.execute("CREATE TABLE game (game VARCHAR(64) PRIMARY KEY, opened_millis BIGINT NOT NULL,"
                + " done INTEGER NOT NULL)" + end);
        statement.execute("CREATE TABLE record " + recordColumns(dialect) + end);
        statement.execute("CREATE TABLE pack " + packColumns(dialect) + end);
    }

    /**
     * Brings the tables to format 3. Where rows are kept by key SQLite reads the whole of a row to compare its key, and so
     * some 18 pages at each step of looking for the place of a record.
     */
    private static void separateKeys(Connection connection, Dialect dialect) throws SQLException {
        if (dialect.keepsByKey) {
            run(
                    connection,
                    List.of(
                            "CREATE TABLE moved " + recordColumns(dialect),
                            "INSERT INTO moved SELECT game, number, body FROM record ORDER BY game, number",
                            "DROP TABLE record",
                            "ALTER TABLE moved RENAME TO record",
                            "CREATE TABLE moved " + packColumns(dialect),
                            "INSERT INTO moved SELECT hash, body FROM pack",
                            "DROP TABLE pack",
                            "ALTER TABLE moved RENAME TO pack"));
        }
    }

    private static String recordColumns(Dialect dialect) {
        return "(game VARCHAR(64) NOT NULL, number BIGINT NOT NULL, body " + dialect.bytes
                + " NOT NULL, PRIMARY KEY (game, number))";
    }

    private static String packColumns(Dialect dialect) {
        return "(hash VARCHAR(64) PRIMARY KEY, body " + dialect.bytes + " NOT NULL)";
    }

    /**
     * Looks whether this version can read what is there.
     *
     * @return the format of the tables
     * @throws NewerData when a newer version has made it
     */
    int check() throws SQLException {
        try (Connection connection = openToRead();
                Statement statement = connection.createStatement()) {
            return check(statement, STEPS.size() + 1);
        }
    }

    private static int check(Statement statement, int known) throws SQLException {
        String format = format(statement).orElse("");
        if (!format.matches("[1-9][0-9]{0,8}")) {
            throw new SQLException("it is damaged: its format is '" + format + "'");
        }
        if (Integer.parseInt(format) > known) {
            throw new NewerData(format, known);
        }
        return Integer.parseInt(format);
    }

    private static Optional<String> format(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT value FROM meta WHERE name = 'format'")) {
            return found.next() ? Optional.of(String.valueOf(found.getString(1))) : Optional.empty();
        }
    }

    /** Closes a connection of which nobody knows what state it is in; none when there is none. */
    static void leave(@Nullable Connection former) {
        if (former != null) {
            try {
                former.close();
            } catch (SQLException e) {
                LOG.warn("connection not closed reason={}", e.getMessage());
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

        NewerData(String format, int known) {
            super("its format is " + format + ", and this version knows formats up to " + known);
        }
    }
}
