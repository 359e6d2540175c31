package org.chokepoint.server.session;

import com.google.common.hash.HashCode;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Recovered;
import org.chokepoint.server.room.Rooms;

/** What all connections of a server share: the rooms, who may come back and who is connected. Safe from any thread. */
public final class Reception {
    private final Rooms rooms;
    private final RandomGenerator random;
    private final KeyRing keys;
    private final SeatCodes seatCodes;
    private final Spreading spreading;
    private final Links links = new Links();
    private final Trespasses trespasses;
    private final Protocols protocols;
    private final LongSupplier nanoTime;

    /**
     * @param random for secrets and made-up names: a secure one outside of tests; must be safe for threads
     * @param protocols versions that the transport speaks
     * @param nanoTime a clock that never goes back
     */
    public Reception(Rooms rooms, RandomGenerator random, Protocols protocols, LongSupplier nanoTime) {
        this.rooms = rooms;
        this.random = random;
        this.keys = new KeyRing(random);
        this.seatCodes = new SeatCodes(random);
        this.spreading = new Spreading(rooms, keys);
        this.protocols = protocols;
        this.nanoTime = nanoTime;
        this.trespasses = new Trespasses(nanoTime);
    }

    /** Lets those come back whom the games of a journal know. Call before the first connection. */
    public void welcomeBack(Recovered recovered) {
        recovered
                .keys()
                .forEach((game, given) -> given.forEach(key -> keys.put(
                        HashCode.fromString(key.fingerprint()),
                        key.coHost() ? Key.ofCoHost(game) : new Key(game, key.host(), key.seat(), key.member()))));
    }

    Rooms rooms() {
        return rooms;
    }

    RandomGenerator random() {
        return random;
    }

    KeyRing keys() {
        return keys;
    }

    SeatCodes seatCodes() {
        return seatCodes;
    }

    /** Nobody of those who sat there does any more: what let them in lets nobody in. */
    void giveUp(GameId game, SeatId seat) {
        keys.giveUp(game, seat);
        seatCodes.giveUp(game, seat);
    }

    /** As the other, for one person alone. */
    void giveUp(GameId game, Actor.Player person) {
        keys.giveUp(game, person);
        seatCodes.giveUp(game, person);
    }

    Spreading spreading() {
        return spreading;
    }

    Links links() {
        return links;
    }

    Trespasses trespasses() {
        return trespasses;
    }

    Protocols protocols() {
        return protocols;
    }

    long nowNanos() {
        return nanoTime.getAsLong();
    }
}
