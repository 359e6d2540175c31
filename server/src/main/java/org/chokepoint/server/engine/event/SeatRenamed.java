package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** The host gave the person on a seat another name. */
public record SeatRenamed(SeatId seat, String name) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.seating(seat, named -> named.renamed(name)).stepped();
    }
}
