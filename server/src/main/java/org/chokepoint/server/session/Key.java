package org.chokepoint.server.session;

import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * What a token opens.
 *
 * @param host the host's place
 * @param seat a seat; null for a host who does not play
 * @param coHost the host's place is the one beside the first host
 */
record Key(GameId game, boolean host, @Nullable SeatId seat, boolean coHost) {
    /** Of a seat or of the first host. */
    Key(GameId game, boolean host, @Nullable SeatId seat) {
        this(game, host, seat, false);
    }

    /** Of a second host. */
    static Key ofCoHost(GameId game) {
        return new Key(game, true, null, true);
    }

    /** The same without the seat. */
    Key withoutSeat() {
        return new Key(game, host, null);
    }
}
