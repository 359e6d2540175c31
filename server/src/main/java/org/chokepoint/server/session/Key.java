package org.chokepoint.server.session;

import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.room.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What a token opens.
 *
 * @param host the host's place
 * @param player a person's place; null for a host who does not play
 * @param coHost the host's place is the one beside the first host
 */
record Key(GameId game, boolean host, Actor.@Nullable Player player, boolean coHost) {
    /** A person's place, the first host's, or both. */
    Key(GameId game, boolean host, Actor.@Nullable Player player) {
        this(game, host, player, false);
    }

    /** On a seat, or the first host's without one. */
    Key(GameId game, boolean host, @Nullable SeatId seat, int member) {
        this(game, host, seat == null ? null : new Actor.Player(seat, member), false);
    }

    /** Of a second host. */
    static Key ofCoHost(GameId game) {
        return new Key(game, true, null, true);
    }

    /** It opens this seat. */
    boolean isOn(SeatId seat) {
        return player != null && player.seat().equals(seat);
    }

    /** The same without the seat. */
    Key withoutSeat() {
        return new Key(game, host, null);
    }
}
