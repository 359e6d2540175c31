package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.BotsScreen;

/** Why the bots played as they did. */
final class BotsWord implements Word {
    @Override
    public String name() {
        return "bots";
    }

    @Override
    public List<String> aliases() {
        return List.of();
    }

    @Override
    public List<String> usage() {
        return List.of("bots");
    }

    @Override
    public String about() {
        return "Why the bots played as they did, with the report.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.say(BotsScreen.of(desk.board()));
    }
}
