package org.chokepoint.cli.command;

import java.util.List;

/** Takes back the last edit, or the committed plan. */
final class UndoWord implements Word {
    @Override
    public String name() {
        return "undo";
    }

    @Override
    public List<String> aliases() {
        return List.of("back", "withdraw");
    }

    @Override
    public Topic topic() {
        return Topic.GO_ON;
    }

    @Override
    public List<String> usage() {
        return List.of("undo");
    }

    @Override
    public String about() {
        return "Takes back your last change, or the locked plan.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.undo();
    }
}
