package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.HostAction;

/** The host ends the phase. */
final class NextWord implements Word {
    @Override
    public String name() {
        return "next";
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of("next");
    }

    @Override
    public String about() {
        return "Ends the running phase now, as if its time were over.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.host(HostAction.newBuilder()
                .setNextPhase(HostAction.NextPhase.getDefaultInstance())
                .build());
    }
}
