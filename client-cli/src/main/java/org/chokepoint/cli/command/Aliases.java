package org.chokepoint.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** Other words for ids of packs, from {@code aliases.properties}. */
final class Aliases {
    private static final Properties WORDS = load();

    private Aliases() {}

    /** Other words for an id; none for most. */
    static List<String> of(String id) {
        return Arrays.stream(WORDS.getProperty(id, "").split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Properties load() {
        Properties words = new Properties();
        try (InputStream in = Aliases.class.getResourceAsStream("aliases.properties")) {
            if (in == null) {
                throw new IllegalStateException("aliases.properties is missing from the program");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
