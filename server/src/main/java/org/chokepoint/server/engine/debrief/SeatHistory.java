package org.chokepoint.server.engine.debrief;

import java.util.List;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Sitter;

/**
 * A seat's whole game, whoever decided its rounds.
 *
 * @param sitter who sat there at the end
 * @param rounds at least one
 */
public record SeatHistory(SeatId seat, Sitter sitter, List<PlayedRound> rounds) {
    /** Copies. */
    public SeatHistory {
        rounds = List.copyOf(rounds);
    }

    List<Move> moves() {
        return rounds.stream().map(PlayedRound::move).toList();
    }

    PlayedRound round(int round) {
        return rounds.get(round - 1);
    }

    NationState end() {
        return rounds.get(rounds.size() - 1).resolved();
    }
}
