package org.chokepoint.server.session;

import com.google.common.hash.HashCode;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.NewKey;
import org.jspecify.annotations.Nullable;

/**
 * Who may come back. Secrets are drawn here and given away once; kept are their SHA-256 fingerprints. The first half of
 * a fingerprint finds the entry and the whole of it is compared in constant time: an attacker cannot steer a fingerprint
 * toward one that exists, so the time of the look-up tells him nothing. Safe from any thread.
 */
final class KeyRing {
    private final RandomGenerator random;
    private final Map<Long, Entry> entries = new HashMap<>();
    private final Map<GameId, Set<Long>> byGame = new HashMap<>();

    /** @param random a secure one outside of tests */
    KeyRing(RandomGenerator random) {
        this.random = random;
    }

    /** A secret that opens nothing yet: first the room has to keep its fingerprint. */
    synchronized Token draw() {
        Token token;
        do {
            byte[] bytes = new byte[Limits.TOKEN_BYTES];
            random.nextBytes(bytes);
            token = new Token(bytes);
        } while (entries.containsKey(token.fingerprint().asLong()));
        return token;
    }

    /** From now on the secret opens a place, and no other. */
    void put(Token token, Key key) {
        put(token.fingerprint(), key);
    }

    /** From now on the secret with this fingerprint opens a place, and no other. */
    synchronized void put(HashCode fingerprint, Key key) {
        entries.put(fingerprint.asLong(), new Entry(fingerprint, key));
        byGame.computeIfAbsent(key.game(), unknown -> new HashSet<>()).add(fingerprint.asLong());
    }

    /** What the secret opens, if it opens anything. */
    synchronized Optional<Key> find(Token token) {
        HashCode fingerprint = token.fingerprint();
        Entry entry = entries.get(fingerprint.asLong());
        return entry != null && MessageDigest.isEqual(entry.fingerprint.asBytes(), fingerprint.asBytes())
                ? Optional.of(entry.key)
                : Optional.empty();
    }

    /** What opens a seat, as a room keeps it. */
    synchronized List<NewKey> of(GameId game, SeatId seat) {
        return byGame.getOrDefault(game, Set.of()).stream()
                .map(entries::get)
                .filter(entry -> entry != null && entry.isOf(game, seat))
                .map(Entry::asKept)
                .toList();
    }

    /** What opened one seat opens another from now on. */
    synchronized void move(GameId from, SeatId seat, GameId to, SeatId toSeat) {
        for (Long id : Set.copyOf(byGame.getOrDefault(from, Set.of()))) {
            Entry entry = entries.get(id);
            if (entry != null && entry.isOf(from, seat)) {
                byGame.getOrDefault(from, Set.of()).remove(id);
                put(entry.fingerprint, new Key(to, entry.key.host(), toSeat, entry.member()));
            }
        }
    }

    /** Nobody of those who sat there does any more: a person's secret opens nothing, the host's only the host's place. */
    synchronized void giveUp(GameId game, SeatId seat) {
        giveUp(game, key -> key.isOn(seat));
    }

    /** As the other, for one person alone. */
    synchronized void giveUp(GameId game, Actor.Player person) {
        giveUp(game, key -> person.equals(key.player()));
    }

    private void giveUp(GameId game, Predicate<Key> gone) {
        for (Long id : Set.copyOf(byGame.getOrDefault(game, Set.of()))) {
            entries.computeIfPresent(id, (same, entry) -> gone.test(entry.key) ? entry.withoutSeat() : entry);
        }
    }

    /** What opened the place of a second host opens nothing. */
    synchronized void withdrawCoHost(GameId game) {
        for (Long id : Set.copyOf(byGame.getOrDefault(game, Set.of()))) {
            entries.computeIfPresent(id, (same, entry) -> entry.key.coHost() ? null : entry);
        }
    }

    /** Forgets the games that are gone. */
    synchronized void keepOnly(Predicate<GameId> alive) {
        byGame.entrySet().removeIf(game -> {
            boolean gone = !alive.test(game.getKey());
            if (gone) {
                game.getValue().forEach(entries::remove);
            }
            return gone;
        });
    }

    /** Secrets that open something. */
    synchronized int size() {
        return entries.size();
    }

    private record Entry(HashCode fingerprint, Key key) {
        boolean isOf(GameId game, SeatId seat) {
            return key.game().equals(game) && key.isOn(seat);
        }

        int member() {
            Actor.Player player = key.player();
            return player == null ? 0 : player.member();
        }

        NewKey asKept() {
            return new NewKey(fingerprint.toString(), key.host(), key.coHost(), member());
        }

        @Nullable
        Entry withoutSeat() {
            return key.host() ? new Entry(fingerprint, key.withoutSeat()) : null;
        }
    }
}
