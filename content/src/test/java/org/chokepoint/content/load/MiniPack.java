package org.chokepoint.content.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The small made-up pack of the tests, in memory, so that a test can spoil it. */
public final class MiniPack {
    private static final Path FOLDER = Path.of("src", "test", "resources", "packs", "mini");

    private final Map<String, String> texts = new TreeMap<>();

    /** A fresh copy. */
    public MiniPack() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            files.filter(Files::isRegularFile).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) {
        try {
            texts.put(FOLDER.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text of a file. */
    public String text(String file) {
        return Objects.requireNonNull(texts.get(file), file);
    }

    /** Puts a file. */
    public MiniPack with(String file, String text) {
        texts.put(file, text);
        return this;
    }

    /** Takes a file out. */
    public MiniPack without(String file) {
        texts.remove(file);
        return this;
    }

    /** Replaces the first place of a text in a file, which must be there. */
    public MiniPack replace(String file, String old, String now) {
        String text = text(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(old + " is not in " + file);
        }
        int at = text.indexOf(old);
        return with(file, text.substring(0, at) + now + text.substring(at + old.length()));
    }

    /** Changes a file. */
    public MiniPack change(String file, UnaryOperator<String> change) {
        return with(file, change.apply(text(file)));
    }

    /** Its files. */
    public Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new TreeMap<>();
        texts.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    /** Loads it. */
    public LoadResult load() {
        try {
            return PackLoader.load(new MemorySource("mini", bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it to a folder. */
    public void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, String> file : texts.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
    }
}
