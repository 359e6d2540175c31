package org.chokepoint.cli.screen;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts of an answer or a warning, for a sentence. A missing fact reads as "?", a number that is none as itself. */
final class Facts {
    private final Map<String, String> facts;
    private final Names names;

    Facts(Map<String, String> facts, Names names) {
        this.facts = facts;
        this.names = names;
    }

    /** Whether there is such a fact. */
    boolean has(String key) {
        return !facts.getOrDefault(key, "").isBlank();
    }

    /** The fact in a form: bp (as percent), bn (as money), number, name (of an id), words (of a
     * constant), or as it came. */
    String in(@Nullable String form, String key) {
        String text = has(key) ? facts.getOrDefault(key, "") : "?";
        if (form == null || text.equals("?")) {
            return text;
        }
        try {
            return switch (form) {
                case "bp" -> Figures.bp(Integer.parseInt(text));
                case "bn" -> Figures.short1(Double.parseDouble(text)) + " bn";
                case "number" -> Figures.short1(Double.parseDouble(text));
                case "name" -> names.of(text);
                case "words" -> text.toLowerCase(Locale.ROOT).replace('_', ' ');
                default -> throw new IllegalArgumentException("form " + form + " of fact " + key);
            };
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
