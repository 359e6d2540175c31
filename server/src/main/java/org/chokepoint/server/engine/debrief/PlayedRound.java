package org.chokepoint.server.engine.debrief;

import java.util.List;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.DecidedBy;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;

/**
 * A seat's round as it was played.
 *
 * @param decidedBy whose plan it was
 * @param order the plan as people read it
 * @param plan the same as the rules took it
 * @param deals agreed in the round that were this seat's decision
 * @param before the country before the round was opened
 * @param opened with the events of the round on the table
 * @param resolved after the round
 */
public record PlayedRound(
        DecidedBy decidedBy,
        PlanOrder order,
        Rounds.Plan plan,
        List<Deal> deals,
        NationState before,
        NationState opened,
        NationState resolved) {
    /** Copies. */
    public PlayedRound {
        deals = List.copyOf(deals);
    }

    /** What was decided. */
    Move move() {
        return Move.of(opened, plan, deals);
    }

    /** The event of this index lay on the table. */
    boolean met(int event) {
        for (int slot = 0; slot < opened.openEventCount(); slot++) {
            if (opened.openEvent(slot) == event) {
                return true;
            }
        }
        return false;
    }
}
