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
    private int hosts;
    private long hostLostAtMillis;
    private boolean hadPersons;

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

    /** The host has one more connection. */
    void hostCame() {
        hosts++;
    }

    /** The host has one connection less. */
    void hostWent() {
        hosts--;
        hostLostAtMillis = loop.nowMillis();
    }

    /** Persons have played here, and the host is there, or was a moment ago, to let others in. */
    boolean isKeptByHost() {
        boolean lostBriefly =
                hostLostAtMillis > 0 && loop.nowMillis() - hostLostAtMillis < RoomLimits.OFFLINE_GRACE_MILLIS;
        return hadPersons && (hosts > 0 || lostBriefly);
    }

    /** A person sat down; his connection follows. */
    void seated(SeatId seat) {
        hadPersons = true;
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
