package org.chokepoint.server.engine.event;

import java.util.List;
import org.chokepoint.server.engine.state.Deal.Status;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** An offer was accepted or declined by the seat that it was made to. */
public record DealAnswered(long deal, boolean accepted) implements DealEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.with(state.ties().with(deal, accepted ? Status.ACCEPTED : Status.DECLINED));
    }

    @Override
    public List<SeatId> parties(GameState after) {
        return after.ties()
                .deal(deal)
                .map(made -> List.of(made.from(), made.to()))
                .orElse(List.of());
    }
}
