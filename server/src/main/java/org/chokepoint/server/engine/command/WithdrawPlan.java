package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** Take the committed plan back; it becomes the draft again. Allowed in PLAN and COMMIT. */
public record WithdrawPlan(SeatId seat) implements SeatCommand {
    @Override
    public Decision decide(GameState state, World world) {
        throw new UnsupportedOperationException();
    }
}
