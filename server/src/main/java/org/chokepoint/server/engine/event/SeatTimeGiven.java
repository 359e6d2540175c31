package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/**
 * The host gave one seat more time for this round, in milliseconds: the last call waits for it. Nobody else can notice
 * before the last call is over: the version stays.
 */
public record SeatTimeGiven(SeatId seat, int millis) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.with(seat, slow -> slow.with(slow.desk().lengthened(millis)));
    }
}
