package org.chokepoint.content.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chokepoint.content.model.Limits;

/**
 * A pack in memory. Safe from any thread as long as nobody changes the bytes.
 *
 * @param pack name of the pack
 * @param bytes content by path
 */
public record MemorySource(String pack, Map<String, byte[]> bytes) implements PackSource {
    /** Copies the map, not the bytes. */
    public MemorySource {
        bytes = Map.copyOf(bytes);
    }

    /**
     * A pack whose files are known as text.
     *
     * @param texts content by path
     */
    public static MemorySource ofTexts(String pack, Map<String, String> texts) {
        return new MemorySource(
                pack,
                texts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, file -> file.getValue().getBytes(StandardCharsets.UTF_8))));
    }

    /**
     * Reads all files of a pack that say something about it, once. None when there is no such pack, or when it has a link
     * or exceeds a limit, of which nothing but an error comes.
     *
     * @param packs folder that holds one folder per pack
     * @param pack name of the pack's folder
     * @throws IOException when the folder or a file cannot be read
     */
    public static Optional<MemorySource> copyOf(Path packs, String pack) throws IOException {
        if (!PackNames.isValid(pack) || !Files.isDirectory(packs.resolve(pack))) {
            return Optional.empty();
        }
        FolderSource folder = new FolderSource(packs.resolve(pack));
        SortedMap<String, Long> sizes = folder.files();
        if (sizes.size() > Limits.PACK_FILES) {
            return Optional.empty();
        }
        sizes.keySet().removeIf(PackFiles::isIgnored);
        long sum = sizes.values().stream().mapToLong(Long::longValue).sum();
        if (sizes.containsValue(FolderSource.LINK) || sum > Limits.PACK_BYTES) {
            return Optional.empty();
        }
        Map<String, byte[]> bytes = new HashMap<>();
        for (String file : sizes.keySet()) {
            bytes.put(file, folder.read(file));
        }
        return Optional.of(new MemorySource(folder.pack(), bytes));
    }

    /** SHA-256 over names and bytes of all files, 64 hexadecimal digits. */
    public String hash() {
        PackHash hash = new PackHash();
        new TreeMap<>(bytes).forEach(hash::add);
        return hash.hex();
    }

    @Override
    public SortedMap<String, Long> files() {
        SortedMap<String, Long> files = new TreeMap<>();
        bytes.forEach((file, content) -> files.put(file, (long) content.length));
        return files;
    }

    @Override
    public byte[] read(String file) throws NoSuchFileException {
        byte[] content = bytes.get(file);
        if (content == null) {
            throw new NoSuchFileException(file);
        }
        return content;
    }
}
