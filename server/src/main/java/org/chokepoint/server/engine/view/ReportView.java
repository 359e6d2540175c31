package org.chokepoint.server.engine.view;

import org.chokepoint.server.engine.state.RoundResult;

/**
 * A seat's own round as it came out.
 *
 * @param result the plan played, who decided it, scores and changes
 * @param nation after the round
 */
public record ReportView(RoundResult result, NationView nation) {}
