package org.chokepoint.server.room;

import java.util.List;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Note;

/**
 * Something on its way through a room. It is decided when its turn comes, again when its append failed and the journal
 * does not have it, and told its end exactly once: one of {@link #accepted}, {@link #refused}, {@link #busy} and {@link
 * #stopped}.
 */
interface Step {
    /** It was answered before and is answered so again; nothing else happens to it. On the loop. */
    default boolean answeredBefore() {
        return false;
    }

    /** Decides on the state of its turn. On the loop. */
    Decision decide(GameState state);

    /** What the journal keeps of it beside its facts, also when it has none. */
    default List<Note> notes(List<GameEvent> events, GameState after) {
        return List.of();
    }

    /** This entry is what became of it. On the loop. */
    default boolean isIn(Entry entry) {
        return false;
    }

    /** Its facts are durable and applied. On the loop. */
    void accepted(List<GameEvent> events, GameState after);

    /** It breaks a rule. On the loop. */
    void refused(Rejected why);

    /** It was not let in. On the caller's thread. */
    void busy();

    /** The room stopped before its end was known. On any thread. */
    void stopped();
}
