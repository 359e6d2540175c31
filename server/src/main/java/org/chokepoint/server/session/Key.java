package org.chokepoint.server.session;

import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * What a token opens.
 *
 * @param host the host's place
 * @param seat a seat; null for a host who does not play
 */
record Key(GameId game, boolean host, @Nullable SeatId seat) {
    /** The same without the seat. */
    Key withoutSeat() {
        return new Key(game, host, null);
    }
}
