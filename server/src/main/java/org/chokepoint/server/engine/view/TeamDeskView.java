package org.chokepoint.server.engine.view;

import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatState;
import org.jspecify.annotations.Nullable;

/**
 * What lies before a team, after one of its persons changed it.
 *
 * @param by number in the team of who changed it
 * @param draft the plan being written
 * @param committed a plan that counts is committed
 * @param standing the standing order, null when there is none
 */
public record TeamDeskView(
        int by,
        PlanOrder draft,
        boolean committed,
        @Nullable PlanOrder standing) {
    /** Of a seat with a team. */
    public static TeamDeskView of(SeatState seat, int by) {
        return new TeamDeskView(by, seat.desk().draft(), seat.desk().committed() != null, seat.standing());
    }
}
