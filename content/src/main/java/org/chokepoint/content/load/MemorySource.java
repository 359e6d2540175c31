package org.chokepoint.content.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
