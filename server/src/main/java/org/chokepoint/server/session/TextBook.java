package org.chokepoint.server.session;

import java.util.List;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScenarioDef;

/**
 * Where the texts of a connection's game come from, and which of them it wants.
 *
 * @param speech how to speak to the client; only languages that the pack has
 */
public record TextBook(Ruleset ruleset, ScenarioDef scenario, Speech speech) {

    /** The texts for somebody who would like these languages, best first: the first that the pack has, else its main one. */
    static TextBook choose(Ruleset ruleset, ScenarioDef scenario, Speech wished) {
        List<String> offered = ruleset.pack().languages();
        String main = offered.isEmpty() ? "en" : offered.get(0);
        String chosen = wished.languages().stream()
                .flatMap(wish -> offered.stream().filter(offer -> matches(wish, offer)))
                .findFirst()
                .orElse(main);
        List<String> languages = chosen.equals(main) ? List.of(main) : List.of(chosen, main);
        return new TextBook(ruleset, scenario, new Speech(languages, wished.brevity()));
    }

    /** Languages of the texts, best first. */
    public List<String> languages() {
        return speech.languages();
    }

    /** The language they are mostly in. */
    public String language() {
        return speech.languages().get(0);
    }

    /** The client wants it in short. */
    public boolean brief(Speech.Brevity how) {
        return speech.brevity().contains(how);
    }

    /** {@code de-CH} is content with {@code de}, but not the other way round. */
    private static boolean matches(String wish, String offer) {
        return wish.equalsIgnoreCase(offer) || wish.regionMatches(true, 0, offer + "-", 0, offer.length() + 1);
    }
}
