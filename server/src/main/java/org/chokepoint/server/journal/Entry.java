package org.chokepoint.server.journal;

import java.util.List;
import org.chokepoint.server.engine.event.GameEvent;

/**
 * What one step of a game's room came to: durable as a whole or not at all.
 *
 * @param events facts of the game, in order
 * @param notes facts of the room around it, which no rule asks for
 * @param phaseMillis so much of the running phase was over when it was decided, 0 or more
 */
public record Entry(List<GameEvent> events, List<Note> notes, long phaseMillis) {
    /** Copies. */
    public Entry {
        events = List.copyOf(events);
        notes = List.copyOf(notes);
    }

    /** Facts alone. */
    public static Entry of(GameEvent... events) {
        return new Entry(List.of(events), List.of(), 0);
    }
}
