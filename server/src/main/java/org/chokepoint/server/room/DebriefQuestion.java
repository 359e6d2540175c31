package org.chokepoint.server.room;

import org.chokepoint.server.engine.state.PlanOrder;
import org.jspecify.annotations.Nullable;

/** What can be asked about how a game came out. */
public sealed interface DebriefQuestion {
    /** Number of a seat; 0 for the asking player's own, or none. */
    int seat();

    /** Why did the game come out so? After its end. */
    record Whole(int seat) implements DebriefQuestion {}

    /** What moved the score in the rounds that are over? While the game runs, for the own seat. */
    record SoFar() implements DebriefQuestion {
        @Override
        public int seat() {
            return 0;
        }
    }

    /**
     * What if the seat had played another plan in one round? After the end.
     *
     * @param round whatever the client sent
     * @param order null for the plan that was played
     */
    record WhatIf(int seat, int round, @Nullable PlanOrder order) implements DebriefQuestion {}
}
