package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;

/**
 * A seat saved its draft. Nobody else can notice: the version stays.
 *
 * @param by number in the team of who saved it; 0 without a team
 */
public record DraftSaved(SeatId seat, PlanOrder draft, int by) implements GameEvent {
    /** Of a seat without a team. */
    public DraftSaved(SeatId seat, PlanOrder draft) {
        this(seat, draft, 0);
    }

    @Override
    public GameState applyTo(GameState state) {
        return state.with(seat, drafting -> drafting.with(drafting.desk().drafted(draft)));
    }
}
