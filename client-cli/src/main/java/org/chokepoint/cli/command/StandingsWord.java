package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.StandingsScreen;

/** Who leads. */
final class StandingsWord implements Word {
    @Override
    public String name() {
        return "standings";
    }

    @Override
    public List<String> aliases() {
        return List.of("scores", "score", "rank");
    }

    @Override
    public List<String> usage() {
        return List.of("standings");
    }

    @Override
    public String about() {
        return "Who leads, and in what.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.say(StandingsScreen.of(desk.board()));
    }
}
