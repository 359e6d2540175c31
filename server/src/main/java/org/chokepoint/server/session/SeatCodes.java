package org.chokepoint.server.session;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.JoinCodes;
import org.jspecify.annotations.Nullable;

/**
 * Short codes that bring a person to the own seat on another device: one for a seat, for {@link Limits#SEAT_CODE_SECONDS}
 * and for once. Kept are fingerprints, in memory alone: after a restart people ask for another. Wrong codes are counted by
 * game and not by address, because a class shares one; with {@link Limits#SEAT_CODE_TRIES_PER_SECOND} a code of a full table
 * is guessed once in ten million lives of a code. Safe from any thread.
 */
final class SeatCodes {
    private final RandomGenerator random;
    private final Map<GameId, Table> tables = new HashMap<>();

    /** @param random a secure one outside of tests */
    SeatCodes(RandomGenerator random) {
        this.random = random;
    }

    /** What a code is worth. */
    sealed interface Found {
        /**
         * It opens this seat, and nothing from now on.
         *
         * @param member number in the team of the person whose code it is; 0 without a team, and for somebody new
         * @param use what it is good for
         */
        record Seat(SeatId seat, int member, Use use) implements Found {}

        /** It opens the place beside the first host, and nothing from now on. */
        record CoHost() implements Found {}

        /** It opens nothing. */
        record Nothing() implements Found {}

        /** So many were wrong that this one is not looked at. */
        record TooManyWrong() implements Found {}
    }

    /** What a code is good for. */
    enum Use {
        /** The seat's person, on another device. */
        DEVICE,
        /** As {@code DEVICE}; when nobody sits there, somebody new. */
        INVITATION,
        /** Somebody new, in the place of whoever sits there. */
        HAND_OVER
    }

    /** Of a person's place, or of the one beside the first host when there is no seat. */
    private record Code(@Nullable SeatId seat, int member, Use use, long endNanos) {
        Found found() {
            return seat == null ? new Found.CoHost() : new Found.Seat(seat, member, use);
        }
    }

    private record Table(Map<HashCode, Code> codes, TokenBucket wrong) {}

    /** A new code for a person on a seat; an earlier one opens nothing any more. */
    String draw(GameId game, Actor.Player person, long nowNanos) {
        return draw(game, nowNanos, new Code(person.seat(), person.member(), Use.DEVICE, end(nowNanos)));
    }

    /** As {@link #draw(GameId, Actor.Player, long)}; it lets somebody new onto the seat when nobody sits there. */
    String invite(GameId game, SeatId seat, long nowNanos) {
        return draw(game, nowNanos, new Code(seat, 0, Use.INVITATION, end(nowNanos)));
    }

    /** A new code with which somebody else takes the seat over from its person. */
    String handOver(GameId game, SeatId seat, long nowNanos) {
        return draw(game, nowNanos, new Code(seat, 0, Use.HAND_OVER, end(nowNanos)));
    }

    /** A new code with which somebody hosts beside the first host; an earlier one opens nothing any more. */
    String coHost(GameId game, long nowNanos) {
        return draw(game, nowNanos, new Code(null, 0, Use.HAND_OVER, end(nowNanos)));
    }

    private static long end(long nowNanos) {
        return nowNanos + TimeUnit.SECONDS.toNanos(Limits.SEAT_CODE_SECONDS);
    }

    private synchronized String draw(GameId game, long nowNanos, Code opening) {
        tables.values().forEach(table -> table.codes.values().removeIf(code -> code.endNanos - nowNanos < 0));
        tables.values().removeIf(table -> table.codes.isEmpty());
        Map<HashCode, Code> codes = table(game, nowNanos).codes;
        codes.values().removeIf(code -> Objects.equals(code.seat, opening.seat) && code.member == opening.member);
        String code = JoinCodes.draw(random);
        codes.put(fingerprint(code), opening);
        return code;
    }

    /** The game of a class in which a code was given; of one that was given nowhere, the first. */
    synchronized GameId where(List<GameId> groups, String code) {
        HashCode wanted = fingerprint(code);
        return groups.stream()
                .filter(game -> {
                    Table table = tables.get(game);
                    return table != null && table.codes.containsKey(wanted);
                })
                .findFirst()
                .orElse(groups.get(0));
    }

    /** Nobody of those who sat there does any more: the codes that bring them back open nothing. */
    void giveUp(GameId game, SeatId seat) {
        giveUp(game, code -> seat.equals(code.seat));
    }

    /** As the other, for one person alone. */
    void giveUp(GameId game, Actor.Player person) {
        giveUp(game, code -> person.seat().equals(code.seat) && code.member == person.member());
    }

    private synchronized void giveUp(GameId game, Predicate<Code> gone) {
        Table table = tables.get(game);
        if (table != null) {
            table.codes.values().removeIf(code -> code.use != Use.HAND_OVER && gone.test(code));
        }
    }

    /** Uses a code up. */
    synchronized Found use(GameId game, String code, long nowNanos) {
        Table table = table(game, nowNanos);
        if (!table.wrong.has(nowNanos)) {
            return new Found.TooManyWrong();
        }
        Code found = table.codes.remove(fingerprint(code));
        if (found == null || found.endNanos - nowNanos < 0) {
            table.wrong.take(nowNanos);
            return new Found.Nothing();
        }
        return found.found();
    }

    private Table table(GameId game, long nowNanos) {
        return tables.computeIfAbsent(
                game,
                unknown -> new Table(
                        new HashMap<>(),
                        new TokenBucket(Limits.SEAT_CODE_TRIES_PER_SECOND, Limits.SEAT_CODE_TRIES_BURST, nowNanos)));
    }

    private static HashCode fingerprint(String code) {
        return Hashing.sha256().hashString(code, StandardCharsets.UTF_8);
    }
}
