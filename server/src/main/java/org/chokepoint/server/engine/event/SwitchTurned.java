package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.Console;
import org.chokepoint.server.engine.state.GameState;

/** The host turned a switch of the console. */
public record SwitchTurned(Console.Switch which, boolean on) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.with(state.console().turned(which, on)).stepped();
    }
}
