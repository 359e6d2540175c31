package org.chokepoint.server.engine.view;

import java.util.List;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * Everything a seat may know of itself now.
 *
 * @param seat whose view it is
 * @param nation its country, null in the lobby
 * @param events of the running round in the order of the slots; empty while no round is open
 * @param draft the plan being written
 * @param committed a plan that counts is committed; a draft saved later does not change it
 * @param lastReport of the last resolved round, null before the first
 * @param over the end of the game, null before it
 * @param deals of this round that it knows of, and those that bind it
 * @param predictions its prediction ledger
 * @param standing its standing order, null when there is none
 * @param moreMillis so long the last call of this round waits for it
 */
public record SeatView(
        SeatId seat,
        @Nullable NationView nation,
        List<EventView> events,
        PlanOrder draft,
        boolean committed,
        @Nullable ReportView lastReport,
        @Nullable OverView over,
        List<DealView> deals,
        PredictionsView predictions,
        @Nullable PlanOrder standing,
        int moreMillis) {
    /** Copies. */
    public SeatView {
        events = List.copyOf(events);
        deals = List.copyOf(deals);
    }
}
