package org.chokepoint.server.engine.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.chokepoint.content.model.GameMode;
import org.jspecify.annotations.Nullable;

/**
 * A whole game at one moment. Changes only by applying events.
 *
 * @param setup what the game is made of
 * @param phase where it stands
 * @param round 1 .. rounds; 0 in the lobby
 * @param version grows by one with every step that others may see, and with no other: a seat that drafts three times and
 *     one that drafts once cannot be told apart
 * @param seats in the order of their numbers
 * @param cutShort the host ends the game before its last round
 * @param console what the host has switched and said
 * @param ties between the seats
 * @param practice the round that is played does not count; after it the game begins anew
 * @param beforeClose the game before the round that is being reported was closed; null in every other phase. It is kept
 *     so that the host can take the close back, and is no part of the hash
 */
public record GameState(
        GameSetup setup,
        Phase phase,
        int round,
        long version,
        List<SeatState> seats,
        boolean cutShort,
        Console console,
        Ties ties,
        boolean practice,
        @Nullable GameState beforeClose) {
    /** Copies. */
    public GameState {
        seats = List.copyOf(seats);
    }

    /** The lobby of a new game. */
    public static GameState lobby(GameSetup setup) {
        List<SeatState> empty = IntStream.rangeClosed(1, setup.seats())
                .mapToObj(number -> SeatState.empty(new SeatId(number)))
                .toList();
        return new GameState(setup, Phase.LOBBY, 0, 1, empty, false, Console.QUIET, Ties.NONE, false, null);
    }

    /** With another setup; only before the game starts. */
    public GameState with(GameSetup settled) {
        return new GameState(settled, phase, round, version, seats, cutShort, console, ties, practice, beforeClose);
    }

    /** The game has this seat. */
    public boolean has(SeatId seat) {
        return seat.number() <= seats.size();
    }

    /**
     * A seat.
     *
     * @throws IndexOutOfBoundsException when the game has no such seat
     */
    public SeatState seat(SeatId seat) {
        return seats.get(seat.number() - 1);
    }

    /** At least one person sits at the table, connected or not. */
    public boolean hasPersons() {
        return seats.stream().anyMatch(seat -> seat.sitter().isPerson());
    }

    /** Persons at the table, connected or not; of a team every one counts. */
    public int persons() {
        return seats.stream().mapToInt(seat -> seat.persons().size()).sum();
    }

    /** One step later: the version grows. */
    public GameState stepped() {
        return new GameState(setup, phase, round, version + 1, seats, cutShort, console, ties, practice, beforeClose);
    }

    /** With one seat changed. */
    public GameState with(SeatId seat, UnaryOperator<SeatState> change) {
        List<SeatState> changed = new ArrayList<>(seats);
        changed.set(seat.number() - 1, change.apply(seat(seat)));
        return with(changed);
    }

    /**
     * With another person, or another name, on a seat: also in what {@link #reopened} goes back to, because who sits where
     * is no part of a round.
     */
    public GameState seating(SeatId seat, UnaryOperator<SeatState> change) {
        GameState after = with(seat, change);
        GameState former = beforeClose == null ? null : beforeClose.with(seat, change);
        return new GameState(setup, phase, round, version, after.seats, cutShort, console, ties, practice, former);
    }

    /** Remembering what it was before its round was closed. */
    public GameState closing(GameState before) {
        return new GameState(setup, phase, round, version, seats, cutShort, console, ties, practice, before);
    }

    /**
     * Before its round was closed, with every plan a draft again. Who sits where, and what the host has switched and said,
     * is as it is now.
     *
     * @throws IllegalStateException when no close can be taken back
     */
    public GameState reopened() {
        if (beforeClose == null) {
            throw new IllegalStateException("no round has been closed in " + phase);
        }
        List<SeatState> drafting = beforeClose.seats.stream()
                .map(seat -> seat.with(seat.desk().withdrawn().unread()))
                .toList();
        Console now = console.inAnotherPhase();
        return new GameState(
                setup, Phase.PLAN, round, version, drafting, cutShort, now, beforeClose.ties, practice, null);
    }

    /** In, or out of, a round that does not count. */
    public GameState practising(boolean now) {
        return new GameState(setup, phase, round, version, seats, cutShort, console, ties, now, beforeClose);
    }

    /** With all seats changed. */
    public GameState with(List<SeatState> changed) {
        return new GameState(setup, phase, round, version, changed, cutShort, console, ties, practice, beforeClose);
    }

    /** In a phase of a round. */
    public GameState in(Phase newPhase, int newRound) {
        return new GameState(
                setup, newPhase, newRound, version, seats, cutShort, console.inAnotherPhase(), ties, practice, null);
    }

    /** With other ties. */
    public GameState with(Ties newTies) {
        return new GameState(setup, phase, round, version, seats, cutShort, console, newTies, practice, beforeClose);
    }

    /** Ending before its last round. */
    public GameState endingEarly() {
        return new GameState(setup, phase, round, version, seats, true, console, ties, practice, beforeClose);
    }

    /** With what the host has switched and said. */
    public GameState with(Console newConsole) {
        return new GameState(setup, phase, round, version, seats, cutShort, newConsole, ties, practice, beforeClose);
    }

    /**
     * SHA-256 of what matters to the rules: setup without its id, round, and of every seat the country, the last plan, the
     * plans on the desk and, once anybody has staked on a forecast, the stakes. Names, times, the console, who sits where and the game's id do not count, so the same seed and the same
     * orders give the same hash in another game.
     *
     * @return 64 hexadecimal digits
     */
    public String hash() {
        CanonicalWriter out = new CanonicalWriter();
        setup.encode(out);
        out.number(round);
        seats.forEach(seat -> seat.encode(out));
        if (setup.mode() != GameMode.PARALLEL) {
            ties.encode(out);
        }
        if (seats.stream().anyMatch(seat -> !seat.stakes().all().isEmpty())) {
            seats.forEach(seat -> seat.stakes().encode(out));
        }
        return out.hash();
    }
}
