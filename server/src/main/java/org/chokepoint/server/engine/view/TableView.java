package org.chokepoint.server.engine.view;

import java.util.List;
import org.chokepoint.server.engine.state.Console;
import org.chokepoint.server.engine.state.Occupant;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.SeatId;

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
 */
public record TableView(
        Phase phase,
        int round,
        int rounds,
        List<PublicSeat> seats,
        List<Standing> standings,
        String scenario,
        int year,
        Console console) {
    /** Copies. */
    public TableView {
        seats = List.copyOf(seats);
        standings = List.copyOf(standings);
    }

    /**
     * A seat as others see it.
     *
     * @param name empty when nobody sits there
     * @param ready has committed a plan (PLAN, COMMIT) or is done with reading (BRIEFING, REPORT)
     * @param online a connection of the person is open
     * @param botSentence which of its sentences explains what a bot has just played, once the round is revealed; else empty
     */
    public record PublicSeat(
            SeatId seat, String name, Occupant occupant, boolean ready, boolean online, String botSentence) {}

    /**
     * A place in the standings: by score, ties by sovereignty, then growth, then the lower seat.
     *
     * @param score points 0 .. 100
     * @param dimensionPoints points 0 .. 100 in the order of the scoring's dimensions
     */
    public record Standing(SeatId seat, double score, List<Double> dimensionPoints) {
        /** Copies. */
        public Standing {
            dimensionPoints = List.copyOf(dimensionPoints);
        }
    }
}
