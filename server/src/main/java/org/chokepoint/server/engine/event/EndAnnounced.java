package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;

/** The host ends the game after the running round, before its last one. */
public record EndAnnounced() implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.endingEarly().stepped();
    }
}
