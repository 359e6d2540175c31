package org.chokepoint.cli.command;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Things that can be named by typing. A word finds a thing by, in this order: a whole name of it, one word of a name,
 * the beginning of either (two letters at least). Case, accents of width, underscores and dashes do not matter.
 *
 * @param <T> the things
 */
final class Lexicon<T> {
    private static final int PREFIX_MIN_LETTERS = 2;
    private static final int PART_MIN_LETTERS = 3;

    private record Entry<T>(T thing, String label, Set<String> names, Set<String> parts) {}

    private final String kind;
    private final List<Entry<T>> entries = new ArrayList<>();

    /** @param kind what the things are, for sentences: "card" */
    Lexicon(String kind) {
        this.kind = kind;
    }

    /**
     * Adds a thing.
     *
     * @param label what to type, for suggestions
     * @param names whole names, the label included or not
     */
    Lexicon<T> add(T thing, String label, List<String> names) {
        Set<String> whole = new LinkedHashSet<>(Set.of(plain(label)));
        names.forEach(name -> whole.add(plain(name)));
        whole.remove("");
        Set<String> parts = whole.stream()
                .flatMap(name -> List.of(name.split(" ", -1)).stream())
                .filter(part -> part.length() >= PART_MIN_LETTERS || !isAscii(part))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        entries.add(new Entry<>(thing, label, whole, parts));
        return this;
    }

    /** Lower case, letters and digits only, single spaces; full-width forms as plain ones. */
    static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return folded.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ").strip();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** The one thing that the text names, if it names exactly one. */
    Optional<T> find(String text) {
        List<Entry<T>> found = matches(text);
        return distinct(found).size() == 1 ? Optional.of(found.get(0).thing()) : Optional.empty();
    }

    /** What the text names or, mistyped, most likely meant. */
    Optional<T> meant(String text) {
        Optional<T> named = find(text);
        List<String> near = nearest(text);
        return named.isPresent() || near.isEmpty() ? named : find(near.get(0));
    }

    /** The thing that the token names; a problem at the token when there is none or more than one. */
    T get(Token token) throws WordProblem {
        List<Entry<T>> found = matches(token.text());
        if (distinct(found).size() == 1) {
            return found.get(0).thing();
        }
        if (!found.isEmpty()) {
            throw new WordProblem(token, "\"" + token.text() + "\" can mean " + either(labels(found)) + ".");
        }
        String near = suggestion(token.text());
        throw new WordProblem(token, "There is no " + kind + " \"" + token.text() + "\"." + near);
    }

    /** " Did you mean ...?", or nothing. */
    String suggestion(String text) {
        List<String> near = nearest(text);
        return near.isEmpty() ? "" : " Did you mean " + either(near) + "?";
    }

    private List<String> nearest(String text) {
        Map<String, String> labelOf = new LinkedHashMap<>();
        for (Entry<T> entry : entries) {
            entry.names().forEach(name -> labelOf.putIfAbsent(name, entry.label()));
            entry.parts().forEach(part -> labelOf.putIfAbsent(part, entry.label()));
        }
        return Nearest.to(plain(text), labelOf.keySet()).stream()
                .map(name -> labelOf.getOrDefault(name, name))
                .distinct()
                .toList();
    }

    private List<Entry<T>> matches(String text) {
        String word = plain(text);
        List<Predicate<Entry<T>>> tiers = List.of(
                entry -> entry.names().contains(word),
                entry -> entry.parts().contains(word),
                entry -> word.length() >= PREFIX_MIN_LETTERS && begins(entry, word));
        for (Predicate<Entry<T>> tier : tiers) {
            List<Entry<T>> found = entries.stream().filter(tier).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean begins(Entry<?> entry, String word) {
        return entry.names().stream().anyMatch(name -> name.startsWith(word))
                || entry.parts().stream().anyMatch(part -> part.startsWith(word));
    }

    private Set<T> distinct(List<Entry<T>> found) {
        return found.stream().map(Entry::thing).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> labels(List<Entry<T>> found) {
        return found.stream().map(Entry::label).distinct().toList();
    }

    private static String either(List<String> labels) {
        int last = labels.size() - 1;
        return last == 0 ? labels.get(0) : String.join(", ", labels.subList(0, last)) + " or " + labels.get(last);
    }
}
