package org.chokepoint.server.lab;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Seeds to play, both ends included, written {@code 0..99} or {@code 7}.
 *
 * @param first smallest seed, 0 or more
 * @param last largest seed, at most {@link #GAMES_MAX} games away
 */
public record SeedRange(long first, long last) {
    /** Most games of one run. */
    public static final long GAMES_MAX = 1_000_000;

    /** Checks the ends. */
    public SeedRange {
        if (first < 0 || last < first || last - first >= GAMES_MAX) {
            throw new IllegalArgumentException("seeds: " + first + ".." + last
                    + " (expected: FIRST..LAST, 0 or more, ascending, at most " + GAMES_MAX + " games)");
        }
    }

    /**
     * Reads {@code 0..99} or {@code 7}.
     *
     * @throws IllegalArgumentException with a sentence for the user when it is neither
     */
    public static SeedRange parse(String text) {
        int dots = text.indexOf("..");
        try {
            return dots < 0
                    ? new SeedRange(Long.parseLong(text), Long.parseLong(text))
                    : new SeedRange(Long.parseLong(text.substring(0, dots)), Long.parseLong(text.substring(dots + 2)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "seeds: '" + text + "' (expected: a number, or FIRST..LAST as in 0..99)", e);
        }
    }

    /** The seeds, ascending. */
    public List<Long> seeds() {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    /** How many games. */
    public int games() {
        return (int) (last - first + 1);
    }
}
