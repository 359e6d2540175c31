package org.chokepoint.server.room;

import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rounds;
import org.jspecify.annotations.Nullable;

/** What became of a command, for the one who gave it. */
public sealed interface Answer {
    /**
     * It took effect and is durable.
     *
     * @param version of the game after it
     * @param forecast when one was asked for, otherwise null
     */
    record Accepted(long version, Rounds.@Nullable Forecast forecast) implements Answer {}

    /** It breaks a rule; nothing changed. */
    record Refused(Rejected why) implements Answer {}

    /** Too many commands are waiting; nothing changed, try again. */
    record Busy() implements Answer {}

    /** The room has stopped; whether the command took effect is not known. */
    record Stopped() implements Answer {}
}
