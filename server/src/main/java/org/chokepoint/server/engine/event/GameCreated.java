package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.GameState;

/** A table was opened. The first event of every game; what was before it does not matter. */
public record GameCreated(GameSetup setup) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        return GameState.lobby(setup);
    }
}
