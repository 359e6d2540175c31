package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/**
 * Take the person off a seat: in the lobby it is free again, in a running game a bot plays on. Whoever has the code can
 * take it again unless the game is locked.
 */
public record RemoveSeat(SeatId seat) implements HostCommand {
    @Override
    public Decision decide(GameState state, World world) {
        return decide(seat, "host_action.remove_seat.seat", state, world);
    }

    /** @param field that names the seat */
    static Decision decide(SeatId seat, String field, GameState state, World world) {
        if (!state.has(seat) || !state.seat(seat).sitter().isPerson()) {
            return new Decision.Refused(Guards.nobodyOn(seat, field));
        }
        return new LeaveSeat(seat).decide(state, world);
    }
}
