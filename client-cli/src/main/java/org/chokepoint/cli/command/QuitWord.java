package org.chokepoint.cli.command;

import java.util.List;

/** Ends this program; the seat stays. */
final class QuitWord implements Word {
    @Override
    public String name() {
        return "quit";
    }

    @Override
    public List<String> aliases() {
        return List.of("exit", "bye");
    }

    @Override
    public Topic topic() {
        return Topic.GO_ON;
    }

    @Override
    public List<String> usage() {
        return List.of("quit");
    }

    @Override
    public String about() {
        return "Ends this program; your seat is kept.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.quit();
    }
}
