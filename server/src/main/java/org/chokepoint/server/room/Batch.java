package org.chokepoint.server.room;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.journal.Entry;

/** Steps that become durable together: one record of the journal. On the loop. */
final class Batch {
    final List<Step> steps = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();

    /** What the record holds: an entry for each step that changes something. */
    final List<Entry> entries = new ArrayList<>();

    private final GameState start;

    /** The state after all steps so far. */
    GameState ahead;

    Batch(GameState start) {
        this.start = start;
        this.ahead = start;
    }

    /** @param phaseMillis so much of the phase of the first state is over */
    void add(Step step, Decision decision, long phaseMillis) {
        if (decision instanceof Decision.Accepted accepted
                && (!accepted.events().isEmpty() || step.isKept())) {
            boolean samePhase = ahead.phase() == start.phase() && ahead.round() == start.round();
            GameState after = fold(ahead, accepted.events());
            entries.add(
                    new Entry(accepted.events(), step.notes(accepted.events(), after), samePhase ? phaseMillis : 0));
            ahead = after;
        }
        steps.add(step);
        decisions.add(decision);
    }

    static GameState fold(GameState state, List<GameEvent> events) {
        GameState after = state;
        for (GameEvent event : events) {
            after = event.applyTo(after);
        }
        return after;
    }
}
