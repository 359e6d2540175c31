package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** As {@link RemoveSeat}, of a team all; the person is asked to come in again and is given a seat anew. */
public record SendToLobby(SeatId seat) implements HostCommand {
    @Override
    public Decision decide(GameState state, World world) {
        return RemoveSeat.all(seat, "host_action.send_to_lobby.seat", state, world);
    }
}
