package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/**
 * The host gave a person of a team another name.
 *
 * @param member number in the team
 */
public record MemberRenamed(SeatId seat, int member, String name) implements TeamEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.seating(seat, shared -> shared.with(shared.team().renamed(member, name)));
    }
}
