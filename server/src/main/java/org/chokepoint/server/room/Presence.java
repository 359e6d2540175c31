package org.chokepoint.server.room;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.chokepoint.server.engine.state.SeatId;

/** Which persons have a connection open, and since when the others have none. On the loop. */
final class Presence {
    private final RoomLoop loop;
    private final Map<SeatId, Integer> connections = new HashMap<>();
    private final Map<SeatId, Long> lostAtMillis = new HashMap<>();

    Presence(RoomLoop loop) {
        this.loop = loop;
    }

    /** One more connection; true when the seat came online by it. */
    boolean came(SeatId seat) {
        lostAtMillis.remove(seat);
        return connections.merge(seat, 1, Integer::sum) == 1;
    }

    /** One connection less; true when the seat went offline by it. */
    boolean went(SeatId seat) {
        boolean last = connections.computeIfPresent(seat, (same, count) -> count > 1 ? count - 1 : null) == null;
        if (last) {
            lostAtMillis.put(seat, loop.nowMillis());
        }
        return last;
    }

    /** A person sat down; his connection follows. */
    void seated(SeatId seat) {
        lostAtMillis.put(seat, loop.nowMillis());
    }

    /** The person gave the seat up. */
    void left(SeatId seat) {
        connections.remove(seat);
        lostAtMillis.remove(seat);
    }

    boolean isOnline(SeatId seat) {
        return connections.containsKey(seat);
    }

    /** Offline, but not for long enough to go on without. */
    boolean isLostBriefly(SeatId seat) {
        Long lost = lostAtMillis.get(seat);
        return lost != null && loop.nowMillis() - lost < RoomLimits.OFFLINE_GRACE_MILLIS;
    }

    /** The seats that are online. */
    Set<SeatId> online() {
        return Set.copyOf(connections.keySet());
    }
}
