package org.chokepoint.server.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Names for people who would rather not give theirs: two friendly words, such as Jade Heron. Safe from any thread. */
final class MadeUpNames {
    private static final List<List<String>> WORDS = read();

    private MadeUpNames() {}

    /** A name by chance; the table may have it already. */
    static String draw(RandomGenerator random) {
        return word(WORDS.get(0), random) + " " + word(WORDS.get(1), random);
    }

    private static String word(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<List<String>> read() {
        try (InputStream in = Objects.requireNonNull(MadeUpNames.class.getResourceAsStream("names.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
