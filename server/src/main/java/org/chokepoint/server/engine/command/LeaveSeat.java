package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** Give the seat up; in a running game a bot plays on. */
public record LeaveSeat(SeatId seat) implements SeatCommand {
    @Override
    public Decision decide(GameState state, World world) {
        throw new UnsupportedOperationException();
    }
}
