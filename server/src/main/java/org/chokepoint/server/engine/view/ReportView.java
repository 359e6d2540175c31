package org.chokepoint.server.engine.view;

import java.util.List;
import org.chokepoint.server.engine.state.RoundResult;

/**
 * A seat's own round as it came out.
 *
 * @param result the plan played, who decided it, scores and changes
 * @param nation after the round
 * @param deals that took effect or bind
 * @param predictions the seat's prediction ledger
 */
public record ReportView(RoundResult result, NationView nation, List<DealView> deals, PredictionsView predictions) {
    /** Copies. */
    public ReportView {
        deals = List.copyOf(deals);
    }
}
