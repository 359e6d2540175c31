package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** A seat is done with reading. */
public record SeatReady(SeatId seat) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.with(seat, reading -> reading.with(reading.desk().read())).stepped();
    }
}
