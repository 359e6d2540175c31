package org.chokepoint.server.engine.state;

import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.content.model.GameMode;
import org.jspecify.annotations.Nullable;

/**
 * What a game is made of. Its readings are settled when it starts, its weights may be set anew before, and the host may add
 * events; nothing else changes.
 *
 * @param id the game
 * @param pack id of the content pack
 * @param packHash SHA-256 of the pack's files, 64 hexadecimal digits
 * @param scenario id of the scenario
 * @param seed everything drawn comes from it; secret until the game ends; 0 .. 2^53 - 1
 * @param seats seats of the table, 1 or more
 * @param bots bots that take the seats nobody sits on, in turn; at least one
 * @param timing how long the phases last
 * @param startWithPlayers starts by itself when this many persons are seated; 0 waits for the host
 * @param mode how the seats belong together
 * @param economies start profiles of the seats, in turn, among rivals; empty elsewhere
 * @param readings how the game reads what is disputed
 * @param weightsBp weights of the dimensions in their order, basis points; empty when they are the pack's
 * @param lookAhead rounds that bots try their answers on; 0 when they do not
 * @param seal binds the game to its seed; null in games of before there were seals
 * @param injections events that the host has chosen, in the order of their rounds
 * @param teamSize persons that a seat takes, {@link Team#SIZE_MIN} .. {@link Team#SIZE_MAX}; 0 in a game without teams
 */
public record GameSetup(
        GameId id,
        String pack,
        String packHash,
        String scenario,
        long seed,
        int seats,
        List<String> bots,
        PhaseMillis timing,
        int startWithPlayers,
        GameMode mode,
        List<String> economies,
        ReadingSetup readings,
        List<Integer> weightsBp,
        int lookAhead,
        @Nullable Seal seal,
        List<Injection> injections,
        int teamSize) {

    /** @throws IllegalArgumentException when there is no seat or no bot */
    public GameSetup {
        bots = List.copyOf(bots);
        economies = List.copyOf(economies);
        weightsBp = List.copyOf(weightsBp);
        injections = List.copyOf(injections);
        if (seats < 1 || bots.isEmpty() || startWithPlayers < 0) {
            throw new IllegalArgumentException(
                    "setup: " + seats + " seats, bots " + bots + ", start with " + startWithPlayers);
        }
    }

    /** Separate countries, the first readings, the pack's weights and bots that try nothing. */
    public GameSetup(
            GameId id,
            String pack,
            String packHash,
            String scenario,
            long seed,
            int seats,
            List<String> bots,
            PhaseMillis timing,
            int startWithPlayers) {
        this(
                id,
                pack,
                packHash,
                scenario,
                seed,
                seats,
                bots,
                timing,
                startWithPlayers,
                GameMode.PARALLEL,
                List.of(),
                ReadingSetup.FIRST,
                List.of(),
                0,
                null,
                List.of(),
                0);
    }

    /** The same under another id. */
    public GameSetup with(GameId newId) {
        return with(newId, readings, injections, weightsBp);
    }

    /** The same game with other readings of what is disputed. */
    public GameSetup with(ReadingSetup other) {
        return with(id, other, injections, weightsBp);
    }

    /** The same game with another event that the host has chosen. */
    public GameSetup with(Injection added) {
        return with(
                id,
                readings,
                Stream.concat(injections.stream(), Stream.of(added)).toList(),
                weightsBp);
    }

    /** The same game with other weights of the score. */
    public GameSetup weighing(List<Integer> newWeightsBp) {
        return newWeightsBp.equals(weightsBp) ? this : with(id, readings, injections, newWeightsBp);
    }

    private GameSetup with(
            GameId newId, ReadingSetup newReadings, List<Injection> newInjections, List<Integer> newWeightsBp) {
        return new GameSetup(
                newId,
                pack,
                packHash,
                scenario,
                seed,
                seats,
                bots,
                timing,
                startWithPlayers,
                mode,
                economies,
                newReadings,
                newWeightsBp,
                lookAhead,
                seal,
                newInjections,
                teamSize);
    }

    /** Several persons share a seat. */
    public boolean hasTeams() {
        return teamSize > 0;
    }

    /** What the lobby shows of the seal; empty when there is none. */
    public String sealed() {
        return seal == null ? "" : seal.of(this);
    }

    /** The bot that plays a seat when nobody sits there. */
    public String botOf(SeatId seat) {
        return bots.get((seat.number() - 1) % bots.size());
    }

    /** The start profile of a seat; empty for the scenario's country. */
    public String economyOf(SeatId seat) {
        return economies.isEmpty() ? "" : economies.get((seat.number() - 1) % economies.size());
    }

    /**
     * Appends what matters to the rules: everything but the id, the times, the way it
     * starts, how many share a seat and the seal. What a game leaves as the
     * pack has it is not written.
     */
    public void encode(CanonicalWriter out) {
        out.text(packHash).text(scenario).number(seed).number(seats).number(bots.size());
        bots.forEach(out::text);
        if (mode != GameMode.PARALLEL) {
            out.text(mode.name()).number(economies.size());
            economies.forEach(out::text);
        }
        readings.encode(out);
        if (!weightsBp.isEmpty()) {
            out.text("weights").number(weightsBp.size());
            weightsBp.forEach(out::number);
        }
        if (lookAhead != 0) {
            out.text("look_ahead").number(lookAhead);
        }
        if (!injections.isEmpty()) {
            out.text("injections").number(injections.size());
            injections.forEach(injected -> out.number(injected.round()).text(injected.event()));
        }
    }
}
