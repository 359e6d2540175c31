package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.BriefingScreen;

/** The events of the round again. */
final class EventsWord implements Word {
    @Override
    public String name() {
        return "events";
    }

    @Override
    public List<String> aliases() {
        return List.of("event", "news", "briefing");
    }

    @Override
    public List<String> usage() {
        return List.of("events");
    }

    @Override
    public String about() {
        return "The events of this round and their answers.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.say(BriefingScreen.events(desk.board()));
    }
}
