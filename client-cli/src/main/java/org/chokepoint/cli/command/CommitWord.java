package org.chokepoint.cli.command;

import java.util.List;

/** Locks the draft in. */
final class CommitWord implements Word {
    @Override
    public String name() {
        return "commit";
    }

    @Override
    public List<String> aliases() {
        return List.of("lock", "done");
    }

    @Override
    public Topic topic() {
        return Topic.GO_ON;
    }

    @Override
    public List<String> usage() {
        return List.of("commit");
    }

    @Override
    public String about() {
        return "Shows the forecast and locks your draft in.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.commit();
    }
}
