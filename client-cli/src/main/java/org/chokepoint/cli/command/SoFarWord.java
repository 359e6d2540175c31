package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.SoFarScreen;

/** What moved the score in the rounds that are over. */
final class SoFarWord implements Word {
    @Override
    public String name() {
        return "sofar";
    }

    @Override
    public List<String> aliases() {
        return List.of("so far");
    }

    @Override
    public List<String> usage() {
        return List.of("sofar");
    }

    @Override
    public String about() {
        return "From round 3 on: what has moved your score until now.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.soFar().ifPresent(soFar -> desk.say(SoFarScreen.of(soFar, desk.board())));
    }
}
