package org.chokepoint.server.engine.event;

import java.util.List;
import org.chokepoint.server.engine.state.Deal.Status;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** A seat took an offer or a measure back. Of a measure the other side never knew. */
public record DealWithdrawn(long deal, boolean measure) implements DealEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.with(state.ties().with(deal, Status.WITHDRAWN));
    }

    @Override
    public List<SeatId> parties(GameState after) {
        return after.ties()
                .deal(deal)
                .map(made -> measure ? List.of(made.from()) : List.of(made.from(), made.to()))
                .orElse(List.of());
    }
}
