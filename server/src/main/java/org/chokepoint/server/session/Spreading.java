package org.chokepoint.server.session;

import com.google.common.hash.HashCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.room.Rooms;

/**
 * Who goes to which group of a class. The choice is kept where the seat is: a secret that has a seat already goes to its
 * group again, before and after a restart. Who is on the way to a seat counts like who sits. Safe from any thread.
 */
final class Spreading {
    private final Rooms rooms;
    private final KeyRing keys;

    /** By the fingerprint of the secret. */
    private final Map<HashCode, GameId> onTheWay = new HashMap<>();

    Spreading(Rooms rooms, KeyRing keys) {
        this.rooms = rooms;
        this.keys = keys;
    }

    /** The groups in the order in which they are to be asked for a seat: the fewest persons first, then the lowest number. */
    synchronized List<GameId> order(List<GameId> groups, Token token) {
        GameId known = onTheWay.get(token.fingerprint());
        if (known == null) {
            known = keys.find(token).map(Key::game).orElse(null);
        }
        if (groups.contains(known)) {
            return List.of(known);
        }
        List<GameId> order = new ArrayList<>(groups);
        Map<GameId, Integer> persons = new HashMap<>();
        groups.forEach(game -> persons.put(game, rooms.persons(game) + Collections.frequency(onTheWay.values(), game)));
        order.sort(Comparator.comparing(persons::get));
        return order;
    }

    /** Asks this group from now on. */
    synchronized void begin(Token token, GameId game) {
        onTheWay.put(token.fingerprint(), game);
    }

    /** It has answered. */
    synchronized void end(Token token) {
        onTheWay.remove(token.fingerprint());
    }
}
