package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;

/** The host said something to all. */
public record Announced(String words) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.with(state.console().saying(words)).stepped();
    }
}
