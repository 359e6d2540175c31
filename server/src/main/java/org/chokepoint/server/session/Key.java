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
 */
record Key(GameId game, boolean host, Actor.@Nullable Player player) {
    /** On a seat, or none. */
    Key(GameId game, boolean host, @Nullable SeatId seat, int member) {
        this(game, host, seat == null ? null : new Actor.Player(seat, member));
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
