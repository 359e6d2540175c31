package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.Event;

/** Events of a round by name. */
final class Events {
    private Events() {}

    static Lexicon<Event> lexicon(List<Event> events) {
        Lexicon<Event> lexicon = new Lexicon<>("event");
        events.forEach(event -> lexicon.add(event, event.getEvent(), List.of(event.getTitle())));
        return lexicon;
    }
}
