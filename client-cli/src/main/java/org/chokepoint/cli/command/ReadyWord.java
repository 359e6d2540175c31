package org.chokepoint.cli.command;

import java.util.List;

/** Done reading. */
final class ReadyWord implements Word {
    @Override
    public String name() {
        return "ready";
    }

    @Override
    public List<String> aliases() {
        return List.of("go", "continue");
    }

    @Override
    public Topic topic() {
        return Topic.GO_ON;
    }

    @Override
    public List<String> usage() {
        return List.of("ready");
    }

    @Override
    public String about() {
        return "Says that you are done reading.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.ready();
    }
}
