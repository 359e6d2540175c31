package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Injection;

/** The host chose an event that comes when a round opens. Nobody is told before: the version stays. */
public record EventInjected(Injection injection) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.with(state.setup().with(injection));
    }
}
