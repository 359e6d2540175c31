package org.chokepoint.cli.command;

import java.util.List;

/** Gives the seat up. */
final class LeaveWord implements Word {
    @Override
    public String name() {
        return "leave";
    }

    @Override
    public Topic topic() {
        return Topic.GO_ON;
    }

    @Override
    public List<String> usage() {
        return List.of("leave");
    }

    @Override
    public String about() {
        return "Gives your seat up; a bot plays on.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.leave();
    }
}
