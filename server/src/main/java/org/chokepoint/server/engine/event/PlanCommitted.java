package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;

/** A seat committed a plan. Others can see the first time, not a revision. */
public record PlanCommitted(SeatId seat, PlanOrder plan) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        boolean first = state.seat(seat).desk().committed() == null;
        GameState after =
                state.with(seat, deciding -> deciding.with(deciding.desk().committed(plan)));
        return first ? after.stepped() : after;
    }
}
