package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/**
 * Another person of a team is captain.
 *
 * @param member number in the team
 */
public record CaptainChanged(SeatId seat, int member) implements TeamEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.seating(seat, shared -> shared.with(shared.team().ledBy(member)));
    }
}
