package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** A seat took its committed plan back; it is the draft again. */
public record PlanWithdrawn(SeatId seat) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.with(seat, undoing -> undoing.with(undoing.desk().withdrawn()))
                .stepped();
    }
}
