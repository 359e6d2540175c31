package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.SealScreen;

/** The seal of the game's seed. */
final class SealWord implements Word {
    @Override
    public String name() {
        return "seal";
    }

    @Override
    public List<String> aliases() {
        return List.of();
    }

    @Override
    public List<String> usage() {
        return List.of("seal");
    }

    @Override
    public String about() {
        return "The seal of the secret seed, and whether it held.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.say(SealScreen.of(desk.board()));
    }
}
