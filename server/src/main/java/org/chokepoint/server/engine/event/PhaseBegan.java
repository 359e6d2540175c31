package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;

/** Another phase of the same round began. */
public record PhaseBegan(Phase phase) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.with(state.seats().stream()
                        .map(seat -> seat.with(seat.desk().unread()))
                        .toList())
                .in(phase, state.round())
                .stepped();
    }
}
