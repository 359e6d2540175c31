package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * A seat said what it wants played in rounds without a draft. Nobody else can notice: the version stays.
 *
 * @param order null when nothing stands any more
 */
public record StandingOrderKept(SeatId seat, @Nullable PlanOrder order) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.with(seat, ordering -> ordering.standing(order));
    }
}
