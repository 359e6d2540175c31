package org.chokepoint.server.engine.rule;

import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;

/** Plans of bots in the form in which people read plans. */
public final class PlanOrders {
    private PlanOrders() {}

    /** The plan in whole basis points; shares are rounded down so that they never sum to more than the whole. */
    public static PlanOrder rounded(World world, NationState opened, Rounds.Plan plan) {
        throw new UnsupportedOperationException();
    }
}
