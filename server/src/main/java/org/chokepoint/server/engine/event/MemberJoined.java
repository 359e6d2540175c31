package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Team;

/**
 * One more person shares a seat. The first is captain.
 *
 * @param member number in the team, from 1
 */
public record MemberJoined(SeatId seat, int member, String name) implements TeamEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.seating(seat, shared -> shared.with(shared.team().joinedBy(new Team.Member(member, name))));
    }
}
