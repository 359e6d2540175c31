package org.chokepoint.server.engine.event;

import java.util.List;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** A seat offered a deal, or took a measure that it alone knows of. Only the two can notice: the version stays. */
public record DealOffered(Deal deal) implements DealEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.with(state.ties().with(deal));
    }

    @Override
    public List<SeatId> parties(GameState after) {
        return deal.status() == Deal.Status.OFFERED ? List.of(deal.from(), deal.to()) : List.of(deal.from());
    }
}
