package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;

/** The host gave the running phase more time, in milliseconds. The clock is the room's. */
public record TimeAdded(int millis) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.stepped();
    }
}
