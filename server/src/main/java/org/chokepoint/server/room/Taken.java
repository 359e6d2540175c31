package org.chokepoint.server.room;

import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.state.SeatId;

/** What became of the wish for a seat. */
public sealed interface Taken {
    /** Seated, under a name that may differ from the one asked for (cleaned up, or made up when it was empty). */
    record Seated(SeatId seat, String name, long version) implements Taken {}

    /** No seat. */
    record Refused(Rejected why) implements Taken {}

    /** Too many commands are waiting. */
    record Busy() implements Taken {}

    /** The room has stopped. */
    record Stopped() implements Taken {}
}
