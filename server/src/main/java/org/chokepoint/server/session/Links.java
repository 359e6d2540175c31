package org.chokepoint.server.session;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.SeatId;
import org.jspecify.annotations.Nullable;

/** Which connection holds a place. One at a time: the newest. Safe from any thread. */
final class Links {
    private final ConcurrentMap<Place, Session> holders = new ConcurrentHashMap<>();

    /** Takes a place; whoever held it on another connection is told and closed. */
    void take(Place place, Session session) {
        Session former = holders.put(place, session);
        if (former != null && former != session) {
            former.supersede();
        }
    }

    /** Ends the connection that holds a place: the host has taken it from the person. */
    void remove(Place place, Farewell why) {
        Session holder = holders.remove(place);
        if (holder != null) {
            holder.dismiss(why);
        }
    }

    /** Gives a place free, unless a newer connection has it. */
    void leave(Place place, Session session) {
        holders.remove(place, session);
    }

    /**
     * A seat, or a host's place when there is none.
     *
     * @param coHost the one beside the first host
     */
    record Place(GameId game, @Nullable SeatId seat, boolean coHost) {
        /** A seat, or the first host's place. */
        Place(GameId game, @Nullable SeatId seat) {
            this(game, seat, false);
        }
    }
}
