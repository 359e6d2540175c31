package org.chokepoint.cli.command;

import java.util.List;

/** What the draft would do, if nothing new happens. */
final class ForecastWord implements Word {
    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public List<String> aliases() {
        return List.of("outlook");
    }

    @Override
    public List<String> usage() {
        return List.of("forecast");
    }

    @Override
    public String about() {
        return "What your draft would do, if nothing new happens.";
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.forecast();
    }
}
