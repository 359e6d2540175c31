package org.chokepoint.server.room;

import java.util.List;
import org.chokepoint.server.engine.command.AdmitCoHost;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Note;

/** A second host comes, with a secret of the own. */
final class CoHostStep extends AnsweredStep {
    private final NewKey key;
    private final World world;

    CoHostStep(NewKey key, World world) {
        this.key = key;
        this.world = world;
    }

    @Override
    public Decision decide(GameState state) {
        return new AdmitCoHost().decide(state, world);
    }

    @Override
    public List<Note> notes(List<GameEvent> events, GameState after) {
        return List.of(key.opening(null));
    }

    @Override
    public boolean isIn(Entry entry) {
        return key.isIn(entry);
    }

    @Override
    public void accepted(List<GameEvent> events, GameState after) {
        answer().complete(new Answer.Accepted(after.version(), null));
    }
}
