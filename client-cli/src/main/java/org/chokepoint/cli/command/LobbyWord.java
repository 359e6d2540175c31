package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.HostAction;

/** The host takes somebody off a seat, who comes in again and is given one anew. */
final class LobbyWord implements Word {
    @Override
    public String name() {
        return "lobby";
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of("lobby 3");
    }

    @Override
    public String about() {
        return "Sends a person back to the lobby: joining again gives a seat anew.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        if (line.args().isEmpty()) {
            throw new WordProblem("Send whom back? seats shows the numbers; then for example: lobby 3");
        }
        int seat = SeatNumber.of(line.args().get(0), desk.board());
        desk.host(HostAction.newBuilder()
                .setSendToLobby(HostAction.SendToLobby.newBuilder().setSeat(seat))
                .build());
    }
}
