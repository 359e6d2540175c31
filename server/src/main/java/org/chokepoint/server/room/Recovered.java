package org.chokepoint.server.room;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Note;

/**
 * What a journal gave back after a restart.
 *
 * @param keys who may come back, by game; a game without keys is there as well
 * @param lost why a game could not be brought back, by its id, in words for people; the journal keeps it
 */
public record Recovered(Map<GameId, List<Note.KeyGiven>> keys, Map<String, String> lost) {
    /** Copies. */
    public Recovered {
        keys = Map.copyOf(keys);
        lost = java.util.Collections.unmodifiableMap(new TreeMap<>(lost));
    }

    /** Number of games that are back. */
    public int games() {
        return keys.size();
    }
}
