package org.chokepoint.server.room;

import org.chokepoint.server.engine.state.SeatId;

/** In whose name somebody speaks to a room or listens to it. The caller has checked that he may. */
public sealed interface Actor {
    /** The person on a seat: sees the public facts and the seat's own. */
    record Player(SeatId seat) implements Actor {}

    /**
     * Runs the game: sees the public facts.
     *
     * @param second beside the one who opened it
     */
    record Host(boolean second) implements Actor {
        /** The one who opened the game. */
        public Host() {
            this(false);
        }
    }

    /** Sees the public facts. */
    record Spectator() implements Actor {}
}
