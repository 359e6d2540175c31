package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.StatusScreen;

/** Where the game and the country stand. */
final class StatusWord implements Word {
    @Override
    public String name() {
        return "status";
    }

    @Override
    public List<String> aliases() {
        return List.of("state");
    }

    @Override
    public List<String> usage() {
        return List.of("status");
    }

    @Override
    public String about() {
        return "Where the game and your country stand.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.say(StatusScreen.of(desk.board()));
    }
}
