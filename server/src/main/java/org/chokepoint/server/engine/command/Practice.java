package org.chokepoint.server.engine.command;

import java.util.List;
import org.chokepoint.server.engine.event.GameEnded;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.PracticeEnded;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;

/** The end of a round that does not count: everybody is back at the start, and round 1 opens unless the host ends the game. */
final class Practice {
    private Practice() {}

    static List<GameEvent> end(GameState state, World world) {
        PracticeEnded ended = new PracticeEnded(Opening.starts(state, world));
        GameState anew = ended.applyTo(state);
        return List.of(ended, state.cutShort() ? new GameEnded(true) : Opening.nextRound(anew, world));
    }
}
