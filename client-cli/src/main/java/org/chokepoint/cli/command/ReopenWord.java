package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.HostAction;

/** The host takes the close of a round back. */
final class ReopenWord implements Word {
    @Override
    public String name() {
        return "reopen";
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of("reopen");
    }

    @Override
    public String about() {
        return "Takes the close of a round back, for 20 seconds.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.host(HostAction.newBuilder()
                .setReopenRound(HostAction.ReopenRound.getDefaultInstance())
                .build());
    }
}
