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
import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.Range;
import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.RecordShape.Part;
import org.chokepoint.content.model.Ref;

/**
 * The small made-up pack of the tests, in memory. Its balance has no numbers worth reading, so it is made from the record:
 * every number is near 1, and a group that is added to the rules does not break the tests of the loader.
 */
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
        texts.put("balance.yaml", group(Balance.class, ""));
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

    /** Puts a file, or takes it out when the text is empty. */
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

    /** Loads it. */
    public LoadResult load() {
        Map<String, byte[]> bytes = new TreeMap<>();
        texts.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
        try {
            return PackLoader.load(new MemorySource("mini", bytes));
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

    private static String group(Class<?> type, String indent) {
        StringBuilder yaml = new StringBuilder();
        for (Part part : RecordShape.of(type).parts()) {
            yaml.append(indent).append(part.key()).append(':');
            yaml.append(part.type().isRecord() ? "\n" + group(part.type(), indent + "  ") : " " + value(part) + "\n");
        }
        return yaml.toString();
    }

    private static String value(Part part) {
        Ref ref = part.annotation(Ref.class);
        if (part.type() == Map.class) {
            return "{ stem: 1 }";
        }
        if (ref != null) {
            return ref.value() == Ref.Kind.LINE ? "sand" : "glass";
        }
        if (part.type() == boolean.class) {
            return "true";
        }
        Range range = part.annotation(Range.class);
        double near = range == null ? 1 : Math.max(range.min(), Math.min(range.max(), 1));
        return part.type() == int.class ? Long.toString((long) near) : Double.toString(near);
    }
}
