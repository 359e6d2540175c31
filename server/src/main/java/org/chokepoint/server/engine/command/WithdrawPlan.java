package org.chokepoint.server.engine.command;

import static org.chokepoint.server.engine.state.Phase.COMMIT;
import static org.chokepoint.server.engine.state.Phase.PLAN;

import java.util.Optional;
import org.chokepoint.server.engine.event.PlanWithdrawn;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** Take the committed plan back; it becomes the draft again. Allowed in PLAN and COMMIT. */
public record WithdrawPlan(SeatId seat) implements SeatCommand {
    @Override
    public Decision decide(GameState state, World world) {
        Optional<Rejected> wrong = Guards.personIn(state, seat, PLAN, COMMIT);
        if (wrong.isPresent()) {
            return new Decision.Refused(wrong.get());
        }
        return state.seat(seat).desk().committed() == null
                ? Decision.refuse(Reason.NOTHING_COMMITTED)
                : Decision.accept(new PlanWithdrawn(seat));
    }
}
