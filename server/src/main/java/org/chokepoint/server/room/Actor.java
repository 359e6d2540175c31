package org.chokepoint.server.room;

import org.chokepoint.server.engine.state.SeatId;

/** In whose name somebody speaks to a room or listens to it. The caller has checked that he may. */
public sealed interface Actor {
    /** The person on a seat: sees the public facts and the seat's own. */
    record Player(SeatId seat) implements Actor {}

    /** Runs the game: sees the public facts. */
    record Host() implements Actor {}

    /** Sees the public facts. */
    record Spectator() implements Actor {}
}
