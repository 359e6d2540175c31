package org.chokepoint.server.room;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.chokepoint.server.engine.state.SeatId;

/**
 * Which persons have a connection open, and since when the others have none. A seat is online while one of its persons is.
 * On the loop.
 */
final class Presence {
    private final RoomLoop loop;
    private final Map<Actor.Player, Integer> connections = new HashMap<>();
    private final Map<SeatId, Integer> personsOnline = new HashMap<>();
    private final Map<Actor.Player, Long> lostAtMillis = new HashMap<>();
    private int hosts;
    private long hostLostAtMillis;
    private boolean hadPersons;

    Presence(RoomLoop loop) {
        this.loop = loop;
    }

    /** One more connection; true when the person came online by it. */
    boolean came(Actor.Player person) {
        lostAtMillis.remove(person);
        boolean first = connections.merge(person, 1, Integer::sum) == 1;
        if (first) {
            personsOnline.merge(person.seat(), 1, Integer::sum);
        }
        return first;
    }

    /** One connection less; true when the person went offline by it. */
    boolean went(Actor.Player person) {
        countDown(connections, person);
        boolean last = !connections.containsKey(person);
        if (last) {
            countDown(personsOnline, person.seat());
            lostAtMillis.put(person, loop.nowMillis());
        }
        return last;
    }

    private static <K> void countDown(Map<K, Integer> counts, K of) {
        counts.computeIfPresent(of, (same, count) -> count > 1 ? count - 1 : null);
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

    /** A person sat down; the connection follows. */
    void seated(Actor.Player person) {
        hadPersons = true;
        lostAtMillis.put(person, loop.nowMillis());
    }

    /** Nobody of those who sat on the seat does any more. */
    void left(SeatId seat) {
        connections.keySet().removeIf(person -> person.seat().equals(seat));
        personsOnline.remove(seat);
        lostAtMillis.keySet().removeIf(person -> person.seat().equals(seat));
    }

    /** The person gave the place up. */
    void left(Actor.Player person) {
        if (connections.remove(person) != null) {
            countDown(personsOnline, person.seat());
        }
        lostAtMillis.remove(person);
    }

    boolean isOnline(Actor.Player person) {
        return connections.containsKey(person);
    }

    boolean isOnline(SeatId seat) {
        return personsOnline.containsKey(seat);
    }

    /** Offline for as long as a team waits for its captain. */
    boolean isAway(Actor.Player person) {
        Long lost = lostAtMillis.get(person);
        return lost != null && loop.nowMillis() - lost >= RoomLimits.CAPTAIN_AWAY_MILLIS;
    }

    /** One of the seat's persons is offline, but not for long enough to go on without. */
    boolean isLostBriefly(SeatId seat) {
        long now = loop.nowMillis();
        return lostAtMillis.entrySet().stream()
                .anyMatch(lost ->
                        lost.getKey().seat().equals(seat) && now - lost.getValue() < RoomLimits.OFFLINE_GRACE_MILLIS);
    }

    /** The seats that are online. */
    Set<SeatId> online() {
        return Set.copyOf(personsOnline.keySet());
    }
}
