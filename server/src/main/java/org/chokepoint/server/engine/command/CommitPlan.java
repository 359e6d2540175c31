package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;

/** Replace the plan that counts. Allowed in PLAN and COMMIT; the last valid one before the end of the phase is played. */
public record CommitPlan(SeatId seat, PlanOrder order) implements SeatCommand {
    @Override
    public Decision decide(GameState state, World world) {
        throw new UnsupportedOperationException();
    }
}
