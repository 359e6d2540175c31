package org.chokepoint.server.engine.command;

import java.util.List;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;

/** What became of a command. */
public sealed interface Decision {
    /** Facts in order. */
    static Decision accept(GameEvent... events) {
        return new Accepted(List.of(events));
    }

    /** A broken rule without a field or facts. */
    static Decision refuse(Reason reason) {
        return new Refused(Rejected.of(reason));
    }

    /**
     * Nothing forbids it.
     *
     * @param events in order; empty when the wish was fulfilled already
     */
    record Accepted(List<GameEvent> events) implements Decision {
        /** Copies. */
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** A rule is broken; nothing happens. */
    record Refused(Rejected why) implements Decision {}
}
