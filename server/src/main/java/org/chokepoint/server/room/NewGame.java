package org.chokepoint.server.room;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.server.engine.state.PhaseMillis;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a game. What is left open takes the value of the server or the scenario.
 *
 * @param pack id; empty takes the server's
 * @param scenario id; empty takes the server's
 * @param seed 0 .. 2^53 - 1; null draws one
 * @param seats 1 .. 100; 0 takes the scenario's
 * @param bots ids; empty takes the scenario's
 * @param timing of the phases
 * @param startWithPlayers starts by itself when this many persons sit; 0 waits for the host
 * @param mode how the seats belong together
 * @param economies start profiles of rivals, in turn; empty takes all of the pack
 * @param readings event to reading, for what is disputed; what is not named is played in its first reading
 * @param voteOnReadings the table votes in the lobby instead
 * @param weightsBp basis points by dimension id; those not named share the rest as the pack weighs them
 * @param level id of a level of the pack, which chooses the bots unless they are named; empty for none
 * @param teamSize persons that share a seat, 2 .. 4; 0 for no teams
 */
public record NewGame(
        String pack,
        String scenario,
        @Nullable Long seed,
        int seats,
        List<String> bots,
        Timing timing,
        int startWithPlayers,
        GameMode mode,
        List<String> economies,
        Map<String, String> readings,
        boolean voteOnReadings,
        Map<String, Integer> weightsBp,
        String level,
        int teamSize) {
    /** Copies and sorts. */
    public NewGame {
        bots = List.copyOf(bots);
        economies = List.copyOf(economies);
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
        weightsBp = Collections.unmodifiableMap(new TreeMap<>(weightsBp));
    }

    /** Separate countries with the first readings, the pack's weights and no level. */
    public NewGame(
            String pack,
            String scenario,
            @Nullable Long seed,
            int seats,
            List<String> bots,
            Timing timing,
            int startWithPlayers) {
        this(
                pack,
                scenario,
                seed,
                seats,
                bots,
                timing,
                startWithPlayers,
                GameMode.PARALLEL,
                List.of(),
                Map.of(),
                false,
                Map.of(),
                "",
                0);
    }

    /** The same wish with readings. */
    public NewGame reading(Map<String, String> chosen, boolean vote) {
        return new NewGame(
                pack,
                scenario,
                seed,
                seats,
                bots,
                timing,
                startWithPlayers,
                mode,
                economies,
                chosen,
                vote,
                weightsBp,
                level,
                teamSize);
    }

    /** Milliseconds of each phase; null takes the scenario's, 0 waits for the persons, {@code LEFT_OUT} has none. */
    public record Timing(
            @Nullable Integer briefing,
            @Nullable Integer plan,
            @Nullable Integer commit,
            @Nullable Integer report) {
        /** All of the scenario. */
        public static final Timing OF_SCENARIO = new Timing(null, null, null, null);

        /** The same without BRIEFING and REPORT. */
        public Timing straightOn() {
            return new Timing(PhaseMillis.LEFT_OUT, plan, commit, PhaseMillis.LEFT_OUT);
        }
    }
}
