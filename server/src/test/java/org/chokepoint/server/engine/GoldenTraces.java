package org.chokepoint.server.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Games of the reference model, with every state variable after every round. The model is a separate program; the files
 * were made by playing it once for each pack. A game is a line {@code game SCENARIO SEED drawn|none BOT}, then for each
 * round {@code o} (the order of a player made at random, only for the bot {@code orders}), {@code v} (events and
 * severities), {@code r} (numbers in the order of {@link StateColumns}) and {@code e} (active effects: key, cause, rounds
 * left, value).
 */
final class GoldenTraces {
    private GoldenTraces() {}

    record Game(String scenario, long seed, boolean events, String bot, List<Round> rounds) {
        @Override
        public String toString() {
            return scenario + " " + seed + " " + bot + (events ? "" : " without events");
        }
    }

    record Round(String order, List<String> events, List<Double> numbers, List<String> effects) {}

    static List<Game> read(String pack) {
        List<Game> games = new ArrayList<>();
        String order = "";
        List<String> events = List.of();
        List<Double> numbers = List.of();
        for (String line : lines(pack)) {
            List<String> words = Arrays.asList(line.split(" ", -1));
            List<String> rest = words.subList(1, words.size());
            switch (words.get(0)) {
                case "game" -> games.add(game(words));
                case "o" -> order = line.substring(2);
                case "v" -> events = rest;
                case "r" -> numbers = rest.stream().map(Double::valueOf).toList();
                case "e" -> {
                    games.get(games.size() - 1).rounds().add(new Round(order, events, numbers, rest));
                    order = "";
                }
                default -> throw new IllegalStateException("not a line of a trace: " + line);
            }
        }
        return games;
    }

    private static Game game(List<String> words) {
        return new Game(
                words.get(1),
                Long.parseLong(words.get(2)),
                words.get(3).equals("drawn"),
                words.get(4),
                new ArrayList<>());
    }

    static List<String> lines(String pack) {
        try (InputStream file = GoldenTraces.class.getResourceAsStream("/golden/" + pack + ".txt.gz")) {
            if (file == null) {
                throw new IllegalStateException("no golden traces of " + pack);
            }
            return new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
