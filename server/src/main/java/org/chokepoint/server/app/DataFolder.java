package org.chokepoint.server.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.server.journal.jdbc.Database;
import org.chokepoint.server.journal.jdbc.SqlJournal;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which a server keeps its games. One server at a time: it holds a lock as long as it runs, which the
 * operating system gives back however the server ends.
 */
final class DataFolder implements Store {
    /** Name of the database in the folder. */
    static final String DATABASE = "games.db";

    /** The same in the environment, for those who never want to type it. */
    private static final String ENVIRONMENT = "CHOKEPOINT_DATA";

    private static final String LOCK = "lock";
    private static final String SOLO = "solo";
    private static final int SOLO_FOLDERS = 64;

    private final Lock lock;
    private final Database database;
    private final SqlJournal journal;

    private DataFolder(Lock lock, Database database, SqlJournal journal) {
        this.database = database;
        this.lock = lock;
        this.journal = journal;
    }

    /** The right to write in a folder, until it is closed. */
    record Lock(Path folder, FileChannel file) implements AutoCloseable {
        @Override
        public void close() {
            try {
                file.close();
            } catch (IOException e) {
                // it goes with the process at the latest
            }
        }
    }

    /** A folder that cannot be used, in words for people. */
    static class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** Another server has the folder. */
    private static final class InUse extends Unusable {
        private static final long serialVersionUID = 1L;

        InUse(Path folder) {
            super(
                    "The folder " + folder + " is in use by another server. Stop that one, or name another folder with"
                            + " --data DIR.",
                    null);
        }
    }

    /** {@code .chokepoint} in the user's home, unless the environment names another. */
    static Path standard() {
        String named = System.getenv(ENVIRONMENT);
        return named == null || named.isEmpty()
                ? Path.of(System.getProperty("user.home", "."), ".chokepoint")
                : Path.of(named);
    }

    /** Takes a folder; makes it, for its owner alone, when it is not there. */
    static DataFolder open(Path folder) throws Unusable {
        return open(folder, Database.file(folder.resolve(DATABASE)));
    }

    /** Takes a folder whose games are kept in a database that may be elsewhere. */
    static DataFolder open(Path folder, Database database) throws Unusable {
        Lock lock = lock(folder);
        try {
            return new DataFolder(lock, database, SqlJournal.open(database));
        } catch (SQLException e) {
            lock.close();
            throw unusable(folder, e);
        }
    }

    /** Takes the right to write in a folder and does not open what is there. */
    static Lock lock(Path folder) throws Unusable {
        try {
            make(folder);
            FileChannel file =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Lock lock = new Lock(folder, file);
            if (!isTaken(file)) {
                lock.close();
                throw new InUse(folder);
            }
            return lock;
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    /** Takes the first free folder for games of one person: {@code solo}, {@code solo-2} and so on, each with its own lock. */
    static DataFolder openSolo(Path folder) throws Unusable {
        for (int number = 1; number < SOLO_FOLDERS; number++) {
            try {
                return open(folder.resolve(number == 1 ? SOLO : SOLO + "-" + number));
            } catch (InUse e) {
                // somebody plays there; the next one may be free
            }
        }
        return open(folder.resolve(SOLO + "-" + SOLO_FOLDERS));
    }

    /** The databases of a folder: the server's and those of games of one person; none when nobody played. */
    static List<Database> databases(Path folder) throws Unusable {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.walk(folder, 2) : Stream.empty()) {
            List<Database> found = files.filter(file -> file.endsWith(DATABASE))
                    .sorted()
                    .map(Database::file)
                    .toList();
            if (found.isEmpty()) {
                throw new Unusable(
                        "There are no games in " + folder + ". Name the folder of a server with --data DIR.", null);
            }
            return found;
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    @Override
    public SqlJournal journal() {
        return journal;
    }

    Database database() {
        return database;
    }

    @Override
    public Path path() {
        return lock.folder();
    }

    @Override
    public void close() {
        journal.close();
        lock.close();
    }

    private static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static boolean isTaken(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** What to say of a folder whose games cannot be read. */
    static Unusable unusable(Path folder, Exception e) {
        if (e instanceof Database.NewerData) {
            return new Unusable(
                    "The games in " + folder + " were written by a newer version of Chokepoint: " + e.getMessage()
                            + ". Use that version, or name another folder with --data DIR.",
                    e);
        }
        return new Unusable(
                "The folder " + folder + " cannot be used: " + e.getMessage() + ". Name another with --data DIR.", e);
    }
}
