package org.chokepoint.server.app;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bytes by key in a folder, for what can be made again: nothing here ever fails. What is not there, damaged or too large is
 * not found, and what cannot be written is not kept. Several processes may use a folder at once.
 *
 * <pre>
 * SHA-256 of key and bytes (32) | bytes
 * </pre>
 */
final class KeptFiles {
    /** Files in the folder; the oldest go first. */
    static final int FILES_MAX = 32;

    /** Bytes of one. */
    static final int FILE_BYTES_MAX = 16 << 20;

    /** Bytes of all. */
    static final long BYTES_MAX = 64L << 20;

    private static final int SUM_BYTES = 32;

    private final Path folder;

    /**
     * In a folder.
     *
     * @param folder made when there is something to be kept
     */
    KeptFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * What was kept.
     *
     * @param key letters and digits
     */
    Optional<byte[]> find(String key) {
        try (InputStream in = Files.newInputStream(folder.resolve(key))) {
            byte[] file = in.readNBytes(FILE_BYTES_MAX + 1);
            if (file.length < SUM_BYTES || file.length > FILE_BYTES_MAX) {
                return Optional.empty();
            }
            byte[] bytes = Arrays.copyOfRange(file, SUM_BYTES, file.length);
            boolean sound = Arrays.equals(sum(key, bytes), Arrays.copyOf(file, SUM_BYTES));
            return sound ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps, in place of what was kept by this key before. */
    void keep(String key, byte[] bytes) {
        if (bytes.length + SUM_BYTES > FILE_BYTES_MAX) {
            return;
        }
        Path unfinished = folder.resolve(key + "." + ProcessHandle.current().pid());
        try {
            Files.createDirectories(folder);
            ByteBuffer file = ByteBuffer.allocate(SUM_BYTES + bytes.length);
            Files.write(unfinished, file.put(sum(key, bytes)).put(bytes).array());
            Files.move(unfinished, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
            makeRoom();
        } catch (IOException | UncheckedIOException e) {
            delete(unfinished);
        }
    }

    private void makeRoom() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> newestFirst = files.sorted(
                            Comparator.comparingLong(KeptFiles::changed).reversed())
                    .toList();
            long sum = 0;
            for (int i = 0; i < newestFirst.size(); i++) {
                sum += Files.size(newestFirst.get(i));
                if (i >= FILES_MAX || sum > BYTES_MAX) {
                    delete(newestFirst.get(i));
                }
            }
        }
    }

    private static long changed(Path file) {
        return file.toFile().lastModified();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // another process has it, or the next one to keep something deletes it
        }
    }

    private static byte[] sum(String key, byte[] bytes) {
        return Hashing.sha256()
                .newHasher()
                .putString(key, StandardCharsets.UTF_8)
                .putBytes(bytes)
                .hash()
                .asBytes();
    }
}
