package org.chokepoint.server.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
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
final class DataFolder implements AutoCloseable {
    /** Name of the database in the folder. */
    static final String DATABASE = "games.db";

    /** The same in the environment, for those who never want to type it. */
    private static final String ENVIRONMENT = "CHOKEPOINT_DATA";

    private static final String LOCK = "lock";
    private static final String SOLO = "solo";
    private static final int SOLO_FOLDERS = 64;

    private final Path folder;
    private final FileChannel lockFile;
    private final SqlJournal journal;

    private DataFolder(Path folder, FileChannel lockFile, SqlJournal journal) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.journal = journal;
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
        FileChannel lockFile = null;
        try {
            make(folder);
            lockFile = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock(folder, lockFile);
            return new DataFolder(folder, lockFile, SqlJournal.open(Database.file(folder.resolve(DATABASE))));
        } catch (IOException | SQLException e) {
            close(lockFile);
            throw unusable(folder, e);
        } catch (Unusable e) {
            close(lockFile);
            throw e;
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

    SqlJournal journal() {
        return journal;
    }

    Database database() {
        return Database.file(folder.resolve(DATABASE));
    }

    Path path() {
        return folder;
    }

    @Override
    public void close() {
        journal.close();
        close(lockFile);
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

    private static void lock(Path folder, FileChannel lockFile) throws IOException, Unusable {
        try {
            FileLock lock = lockFile.tryLock();
            if (lock == null) {
                throw new InUse(folder);
            }
        } catch (OverlappingFileLockException e) {
            throw new InUse(folder);
        }
    }

    private static Unusable unusable(Path folder, Exception e) {
        if (e instanceof Database.NewerData) {
            return new Unusable(
                    "The games in " + folder + " were written by a newer version of Chokepoint: " + e.getMessage()
                            + ". Use that version, or name another folder with --data DIR.",
                    e);
        }
        return new Unusable(
                "The folder " + folder + " cannot be used: " + e.getMessage() + ". Name another with --data DIR.", e);
    }

    private static void close(@Nullable FileChannel lockFile) {
        if (lockFile != null) {
            try {
                lockFile.close();
            } catch (IOException e) {
                // it goes with the process at the latest
            }
        }
    }
}
