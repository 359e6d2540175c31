package org.chokepoint.server.engine.event;

import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.state.Sitter;

/**
 * The game started: bots sit where nobody sat. A {@link RoundOpened} follows at once.
 *
 * @param sitters of every seat, in order
 * @param nations of every seat before round 1, in order
 */
public record GameStarted(List<Sitter> sitters, List<NationState> nations) implements GameEvent {
    /** Copies. */
    public GameStarted {
        sitters = List.copyOf(sitters);
        nations = List.copyOf(nations);
    }

    @Override
    public GameState applyTo(GameState state) {
        List<SeatState> seated = IntStream.range(0, sitters.size())
                .mapToObj(index -> seated(state.seats().get(index), index))
                .toList();
        return state.with(seated).stepped();
    }

    private SeatState seated(SeatState seat, int index) {
        return seat.seating(sitters.get(index), PlanOrder.EMPTY)
                .with(seat.team())
                .opened(nations.get(index), PlanOrder.EMPTY);
    }
}
