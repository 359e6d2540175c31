package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.HostAction;

/** The host ends the game. */
final class EndWord implements Word {
    @Override
    public String name() {
        return "end";
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of("end");
    }

    @Override
    public String about() {
        return "Ends the game after the running round.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.host(HostAction.newBuilder()
                .setEndGame(HostAction.EndGame.getDefaultInstance())
                .build());
    }
}
