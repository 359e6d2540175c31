package org.chokepoint.server.engine.event;

import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.state.Ties;

/**
 * The round that does not count is over, and every seat stands where it stood before it. Round 1 opens at once, with the
 * same seed and so with the same events, or the game ends.
 *
 * @param nations of every seat before round 1, in order
 */
public record PracticeEnded(List<NationState> nations) implements GameEvent {
    /** Copies. */
    public PracticeEnded {
        nations = List.copyOf(nations);
    }

    @Override
    public GameState applyTo(GameState state) {
        List<SeatState> anew = IntStream.range(0, nations.size())
                .mapToObj(index -> state.seats().get(index).startingAnew(nations.get(index)))
                .toList();
        return state.with(anew)
                .with(Ties.NONE)
                .practising(false)
                .in(Phase.REPORT, 0)
                .stepped();
    }
}
