package org.chokepoint.content.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chokepoint.content.model.Limits;

/**
 * A pack in a folder. Symbolic links inside it are listed but never followed: a pack from a stranger must not make the
 * server read a file outside of it. Safe from any thread.
 */
public final class FolderSource implements PackSource {
    /** Size of a link, in place of bytes. */
    static final long LINK = -1;

    /** Folders inside each other that are looked at: the pack and the kinds. */
    private static final int DEPTH = 3;

    private final Path folder;

    /** A pack's folder. */
    public FolderSource(Path folder) {
        this.folder = folder;
    }

    @Override
    public String pack() {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    @Override
    public SortedMap<String, Long> files() throws IOException {
        SortedMap<String, Long> files = new TreeMap<>();
        Path real = folder.toRealPath();
        Files.walkFileTree(real, Set.of(), DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = real.relativize(file).toString().replace('\\', '/');
                files.put(name, attributes.isRegularFile() ? attributes.size() : LINK);
                return files.size() > Limits.PACK_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    @Override
    public byte[] read(String file) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(file), java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(Limits.FILE_BYTES + 1);
        }
    }
}
