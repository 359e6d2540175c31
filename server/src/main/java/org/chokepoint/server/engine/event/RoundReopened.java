package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;

/**
 * The host took the close of the round back: planning goes on, and what was committed is a draft again.
 *
 * @param addedMillis time on top of that of the phase; below 0 the phase is shorter than usual
 */
public record RoundReopened(int addedMillis) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        GameState planning = state.reopened();
        return planning.with(planning.console().lengthened(addedMillis)).stepped();
    }
}
