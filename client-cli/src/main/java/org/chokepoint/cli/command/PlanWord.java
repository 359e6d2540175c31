package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.PlanScreen;

/** The draft as a table. */
final class PlanWord implements Word {
    @Override
    public String name() {
        return "plan";
    }

    @Override
    public List<String> aliases() {
        return List.of("draft", "budget", "money");
    }

    @Override
    public List<String> usage() {
        return List.of("plan");
    }

    @Override
    public String about() {
        return "Your draft as a table.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.say(PlanScreen.of(desk.board()));
    }
}
