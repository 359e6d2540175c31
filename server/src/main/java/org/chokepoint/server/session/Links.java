package org.chokepoint.server.session;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.room.Actor;
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

    /** As {@link #remove(Place, Farewell)}, of everybody on a seat. */
    void remove(GameId game, SeatId seat, Farewell why) {
        holders.keySet().stream()
                .filter(place -> place.game().equals(game)
                        && place.player() != null
                        && place.player().seat().equals(seat))
                .toList()
                .forEach(place -> remove(place, why));
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
     * A person's place, or a host's when there is none.
     *
     * @param coHost the one beside the first host
     */
    record Place(GameId game, Actor.@Nullable Player player, boolean coHost) {
        /** A person's place, or the first host's. */
        Place(GameId game, Actor.@Nullable Player player) {
            this(game, player, false);
        }
    }
}
