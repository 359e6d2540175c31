package org.chokepoint.server.engine.state;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a game reads what the articles dispute; never changes while it is played.
 *
 * @param chosen event to reading, only where it is not the first one, sorted
 * @param byVote the table votes in the lobby; when the game starts its choice takes the place of {@code chosen}
 */
public record ReadingSetup(Map<String, String> chosen, boolean byVote) {
    /** Every dispute in its first reading, nobody votes. */
    public static final ReadingSetup FIRST = new ReadingSetup(Map.of(), false);

    /** Copies and sorts. */
    public ReadingSetup {
        chosen = Collections.unmodifiableMap(new TreeMap<>(chosen));
    }

    /** Appends what was chosen; a game in which every dispute is in its first reading appends nothing. */
    void encode(CanonicalWriter out) {
        if (!chosen.isEmpty()) {
            out.text("readings").number(chosen.size());
            chosen.forEach((event, reading) -> out.text(event).text(reading));
        }
    }
}
