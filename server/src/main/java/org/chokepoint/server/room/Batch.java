package org.chokepoint.server.room;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Note;

/** Steps that become durable together: one record of the journal. On the loop. */
final class Batch {
    final List<Step> steps = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();

    /** The state after each step. */
    final List<GameState> states = new ArrayList<>();

    /** What the record holds: an entry for each step that changes something or whose answer may be asked for again. */
    final List<Entry> entries = new ArrayList<>();

    private final GameState start;

    /** The state after all steps so far. */
    GameState ahead;

    Batch(GameState start) {
        this.start = start;
        this.ahead = start;
    }

    /**
     * Takes a step in.
     *
     * @param phaseMillis so much of the phase of the first state is over
     * @return something changes
     */
    boolean add(Step step, Decision decision, long phaseMillis) {
        steps.add(step);
        decisions.add(decision);
        if (decision instanceof Decision.Accepted accepted) {
            boolean samePhase = ahead.phase() == start.phase() && ahead.round() == start.round();
            GameState after = fold(ahead, accepted.events());
            List<Note> notes = step.notes(accepted.events(), after);
            if (!accepted.events().isEmpty() || !notes.isEmpty()) {
                entries.add(new Entry(accepted.events(), notes, samePhase ? phaseMillis : 0));
            }
            ahead = after;
        }
        states.add(ahead);
        return decision instanceof Decision.Accepted accepted
                && !accepted.events().isEmpty();
    }

    /** At least one step breaks a rule. */
    boolean refusesSomething() {
        return decisions.stream().anyMatch(decision -> decision instanceof Decision.Refused);
    }

    static GameState fold(GameState state, List<GameEvent> events) {
        GameState after = state;
        for (GameEvent event : events) {
            after = event.applyTo(after);
        }
        return after;
    }
}
