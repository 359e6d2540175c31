package org.chokepoint.server.engine.command;

import static org.chokepoint.server.engine.state.Phase.COMMIT;
import static org.chokepoint.server.engine.state.Phase.PLAN;

import java.util.Optional;
import org.chokepoint.server.engine.event.PlanCommitted;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;

/** Replace the plan that counts. Allowed in PLAN and COMMIT; the last valid one is played. */
public record CommitPlan(SeatId seat, PlanOrder order) implements SeatCommand {
    @Override
    public Decision decide(GameState state, World world) {
        Optional<Rejected> wrong =
                Guards.personIn(state, seat, PLAN, COMMIT).or(() -> Guards.plan(state, world, seat, order));
        return wrong.<Decision>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accept(new PlanCommitted(seat, order)));
    }
}
