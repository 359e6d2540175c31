package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.CatalogScreen;

/** All lines and programmes. */
final class LinesWord implements Word {
    @Override
    public String name() {
        return "lines";
    }

    @Override
    public List<String> aliases() {
        return List.of("sectors");
    }

    @Override
    public List<String> usage() {
        return List.of("lines");
    }

    @Override
    public String about() {
        return "All lines and programmes, and the words for them.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.say(CatalogScreen.lines(desk.board()));
    }
}
