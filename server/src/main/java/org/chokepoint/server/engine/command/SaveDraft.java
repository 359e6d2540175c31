package org.chokepoint.server.engine.command;

import static org.chokepoint.server.engine.state.Phase.BRIEFING;
import static org.chokepoint.server.engine.state.Phase.COMMIT;
import static org.chokepoint.server.engine.state.Phase.PLAN;

import java.util.Optional;
import org.chokepoint.server.engine.event.DraftSaved;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;

/**
 * Replace the draft. Allowed in BRIEFING, PLAN and COMMIT. A draft must be a valid plan: it is what a silent seat plays,
 * and what is wrong with it is best said while it is written.
 *
 * @param by number in the team of who saves it; 0 without a team
 */
public record SaveDraft(SeatId seat, PlanOrder order, int by) implements SeatCommand {
    /** Of a seat without a team. */
    public SaveDraft(SeatId seat, PlanOrder order) {
        this(seat, order, 0);
    }

    @Override
    public boolean isCaptains() {
        return false;
    }

    @Override
    public Decision decide(GameState state, World world) {
        Optional<Rejected> wrong =
                Guards.personIn(state, seat, BRIEFING, PLAN, COMMIT).or(() -> Guards.plan(state, world, seat, order));
        return wrong.<Decision>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accept(new DraftSaved(seat, order, by)));
    }
}
