package org.chokepoint.server.engine.command;

import java.util.Map;
import org.chokepoint.server.engine.event.RoundReopened;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;

/**
 * Take the close of the round back, while its report is being read: planning goes on for {@link #PLAN_MILLIS}, or for its
 * own time when that is shorter. The room refuses it when the report is older than {@link #LIMIT_MILLIS}.
 */
public record ReopenRound() implements HostCommand {
    /** So long after it a close can be taken back. */
    public static final int LIMIT_MILLIS = 20_000;

    /** So long planning goes on. */
    public static final int PLAN_MILLIS = 60_000;

    private static final int MILLIS = 1_000;

    @Override
    public Decision decide(GameState state, World world) {
        if (state.beforeClose() == null) {
            return new Decision.Refused(tooLate());
        }
        int usual = state.setup().timing().of(Phase.PLAN);
        return Decision.accept(new RoundReopened(Math.min(0, PLAN_MILLIS - usual)));
    }

    /** There is no close, or it is too old. */
    public static Rejected tooLate() {
        return new Rejected(Reason.NOTHING_TO_REOPEN, "", Map.of("limit_s", Integer.toString(LIMIT_MILLIS / MILLIS)));
    }
}
