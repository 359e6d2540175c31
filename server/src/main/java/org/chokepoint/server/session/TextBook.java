package org.chokepoint.server.session;

import java.util.List;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScenarioDef;

/**
 * Where the texts of a connection's game come from.
 *
 * @param languages best first; only such as the pack has
 */
public record TextBook(Ruleset ruleset, ScenarioDef scenario, List<String> languages) {
    /** Copies. */
    public TextBook {
        languages = List.copyOf(languages);
    }

    /** The texts for somebody who would like these languages, best first: the first that the pack has, else its main one. */
    static TextBook choose(Ruleset ruleset, ScenarioDef scenario, List<String> wished) {
        List<String> offered = ruleset.pack().languages();
        String main = offered.isEmpty() ? "en" : offered.get(0);
        String chosen = wished.stream()
                .flatMap(wish -> offered.stream().filter(offer -> matches(wish, offer)))
                .findFirst()
                .orElse(main);
        return new TextBook(ruleset, scenario, chosen.equals(main) ? List.of(main) : List.of(chosen, main));
    }

    /** The language they are mostly in. */
    public String language() {
        return languages.get(0);
    }

    /** {@code de-CH} is content with {@code de}, but not the other way round. */
    private static boolean matches(String wish, String offer) {
        return wish.equalsIgnoreCase(offer) || wish.regionMatches(true, 0, offer + "-", 0, offer.length() + 1);
    }
}
