package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;

/** The host gave the running phase more time, in milliseconds. The room's clock goes by it. */
public record TimeAdded(int millis) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.with(state.console().lengthened(millis)).stepped();
    }
}
