package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;

/** A seat saved its draft. Nobody else can notice: the version stays. */
public record DraftSaved(SeatId seat, PlanOrder draft) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.with(seat, drafting -> drafting.with(drafting.desk().drafted(draft)));
    }
}
