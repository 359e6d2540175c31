package org.chokepoint.server.session;

import java.util.List;
import java.util.Set;

/**
 * How a client wants to be spoken to, as it said in its Hello.
 *
 * @param languages best first
 * @param brevity what may be told in short
 */
public record Speech(List<String> languages, Set<Brevity> brevity) {
    /** Copies. */
    public Speech {
        languages = List.copyOf(languages);
        brevity = Set.copyOf(brevity);
    }

    /** What may be told in short. */
    public enum Brevity {
        /** Figures by their places instead of their names. */
        PACKED,
        /** Reports without the causes of changes. */
        NO_CAUSES,
        /** Opened rounds without what the pack says. */
        NO_TEXTS
    }
}
