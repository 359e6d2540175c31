package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;

/** Replace the draft. Allowed in BRIEFING, PLAN and COMMIT; the draft must be a valid plan. */
public record SaveDraft(SeatId seat, PlanOrder order) implements SeatCommand {
    @Override
    public Decision decide(GameState state, World world) {
        throw new UnsupportedOperationException();
    }
}
