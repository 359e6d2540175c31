package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;

/** The game is over. It was cut short when rounds were left. */
public record GameEnded(boolean cutShort) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        GameState over = cutShort ? state.endingEarly() : state;
        return over.in(Phase.FINISHED, state.round()).stepped();
    }
}
