package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/**
 * A person does not share the seat any more; others still do. When it was the captain, the one who came first of them is
 * captain.
 *
 * @param member number in the team
 */
public record MemberLeft(SeatId seat, int member) implements TeamEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.seating(seat, shared -> shared.with(shared.team().leftBy(member)));
    }
}
