package org.chokepoint.server.engine.view;

import java.util.List;
import org.chokepoint.content.model.GameMode;
import org.chokepoint.server.engine.state.Console;
import org.chokepoint.server.engine.state.Occupant;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * The public facts of a game, the same for everybody.
 *
 * @param phase where the game stands
 * @param round 1 .. rounds; 0 in the lobby
 * @param rounds of the scenario
 * @param seats in the order of their numbers
 * @param standings best first; empty before the first report
 * @param scenario id of the scenario
 * @param year year of the round; 0 when the rounds have none
 * @param console what the host has switched and said
 * @param mode how the seats belong together
 * @param rivals what is public of each country after the reveal, among rivals
 * @param funds what is public of each fund, in a nation of several
 * @param cannotSave nothing can be saved at present, so the game waits; it goes on by itself
 * @param ballots what is disputed and how it is to be read; empty once the game has started
 * @param seal of the seed, 64 hexadecimal digits; empty once the game has started
 * @param practice the round that is played does not count
 * @param weightsBp weights of the score that a host has set, in the order of the dimensions; empty once the game has started
 * @param events ids of what came to at least half of the seats when the round opened; empty while none is open
 * @param teamSize persons that a seat takes; 0 in a game without teams
 */
public record TableView(
        Phase phase,
        int round,
        int rounds,
        List<PublicSeat> seats,
        List<Standing> standings,
        String scenario,
        int year,
        Console console,
        GameMode mode,
        List<RivalView> rivals,
        List<FundView> funds,
        boolean cannotSave,
        List<Ballot> ballots,
        String seal,
        boolean practice,
        List<Integer> weightsBp,
        List<String> events,
        int teamSize) {
    /** Copies. */
    public TableView {
        events = List.copyOf(events);
        weightsBp = List.copyOf(weightsBp);
        ballots = List.copyOf(ballots);
        seats = List.copyOf(seats);
        standings = List.copyOf(standings);
        rivals = List.copyOf(rivals);
        funds = List.copyOf(funds);
    }

    /**
     * A seat as others see it.
     *
     * @param name empty when nobody sits there
     * @param ready has committed a plan (PLAN, COMMIT) or is done with reading (BRIEFING, REPORT)
     * @param online a connection of the person is open
     * @param economy id of its start profile; empty but among rivals
     * @param botSentence which of its sentences explains what a bot has just played, once the round is revealed; else empty
     */
    public record PublicSeat(
            SeatId seat,
            String name,
            Occupant occupant,
            boolean ready,
            boolean online,
            String economy,
            String botSentence) {}

    /**
     * A place in the standings: by score, among rivals by score above par, ties by sovereignty, then growth, then the lower seat.
     *
     * @param score points 0 .. 100
     * @param dimensionPoints points 0 .. 100 in the order of the scoring's dimensions
     * @param par points of the par bot on this seat, among rivals; null elsewhere
     */
    public record Standing(
            SeatId seat,
            double score,
            List<Double> dimensionPoints,
            @Nullable Double par) {
        /** Copies. */
        public Standing {
            dimensionPoints = List.copyOf(dimensionPoints);
        }
    }

    /**
     * A disputed event before the game starts.
     *
     * @param open the table votes on it
     * @param readings in the order of the content
     */
    public record Ballot(String event, boolean open, List<Tally> readings) {
        /** Copies. */
        public Ballot {
            readings = List.copyOf(readings);
        }
    }

    /** A reading, its votes, and whether it would be played if the game started now. */
    public record Tally(String reading, int votes, boolean played) {}
}
