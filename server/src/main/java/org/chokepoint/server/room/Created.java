package org.chokepoint.server.room;

import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.state.GameSetup;

/** What became of the wish for a game. */
public sealed interface Created {
    /**
     * The lobby is open.
     *
     * @param code for people to type, in upper case without dashes
     */
    record Opened(GameSetup setup, String code) implements Created {}

    /** Not opened: pack, scenario, bot or a setting is wrong, or the server is full. */
    record Refused(Rejected why) implements Created {}

    /** The server failed; nothing was opened. */
    record Failed() implements Created {}
}
