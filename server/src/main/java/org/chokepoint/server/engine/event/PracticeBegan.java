package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;

/** The game starts with a round that does not count. */
public record PracticeBegan() implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.practising(true).stepped();
    }
}
