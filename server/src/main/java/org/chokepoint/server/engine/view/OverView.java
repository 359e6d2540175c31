package org.chokepoint.server.engine.view;

import java.util.List;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.state.GameSetup;
import org.jspecify.annotations.Nullable;

/**
 * The end of a game.
 *
 * @param stateHash SHA-256 of the final state, 64 hexadecimal digits
 * @param score points 0 .. 100 of the seat; 0 for the host and spectators
 * @param parts of the score; they sum exactly to it; empty for the host, spectators and a game without a round
 * @param cutShort the host ended it before its last round
 * @param setup what was secret of it is no longer
 * @param par points of the par bot on the seat, among rivals; null elsewhere
 */
public record OverView(
        String stateHash,
        double score,
        List<Rounds.ScorePart> parts,
        boolean cutShort,
        GameSetup setup,
        @Nullable Double par) {
    /** Copies. */
    public OverView {
        parts = List.copyOf(parts);
    }
}
