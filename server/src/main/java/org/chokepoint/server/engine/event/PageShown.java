package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Shown;

/** The host put something of the debrief on everybody's screen. */
public record PageShown(Shown shown) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.with(state.console().showing(shown)).stepped();
    }
}
