package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.HostAction;

/** The host starts the game. */
final class StartWord implements Word {
    @Override
    public String name() {
        return "start";
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of("start");
    }

    @Override
    public String about() {
        return "Starts the game; bots take the free seats.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.host(HostAction.newBuilder()
                .setStart(HostAction.Start.getDefaultInstance())
                .build());
    }
}
