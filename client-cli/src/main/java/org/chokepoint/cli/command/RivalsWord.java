package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.TableScreen;

/** What everybody may see of the others. */
final class RivalsWord implements Word {
    @Override
    public String name() {
        return "rivals";
    }

    @Override
    public List<String> aliases() {
        return List.of("funds", "others", "table");
    }

    @Override
    public List<String> usage() {
        return List.of("rivals");
    }

    @Override
    public String about() {
        return "What the last reveal showed of the others.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.say(TableScreen.of(desk.board()));
    }
}
