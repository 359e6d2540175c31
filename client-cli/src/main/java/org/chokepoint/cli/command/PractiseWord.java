package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.HostAction;

/** The host starts with a round that does not count. */
final class PractiseWord implements Word {
    @Override
    public String name() {
        return "practise";
    }

    @Override
    public List<String> aliases() {
        return List.of("practice");
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of("practise");
    }

    @Override
    public String about() {
        return "Starts with a round that does not count.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.host(HostAction.newBuilder()
                .setPractise(HostAction.Practise.getDefaultInstance())
                .build());
    }
}
