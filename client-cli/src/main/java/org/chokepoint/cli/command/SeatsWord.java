package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.StandingsScreen;

/** Who sits at the table. */
final class SeatsWord implements Word {
    @Override
    public String name() {
        return "seats";
    }

    @Override
    public List<String> aliases() {
        return List.of("who", "players");
    }

    @Override
    public List<String> usage() {
        return List.of("seats");
    }

    @Override
    public String about() {
        return "Who sits at the table.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.say(StandingsScreen.seats(desk.board()));
    }
}
