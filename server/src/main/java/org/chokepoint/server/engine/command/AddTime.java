package org.chokepoint.server.engine.command;

import java.util.Map;
import org.chokepoint.server.engine.event.TimeAdded;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;

/**
 * Give the running phase more time.
 *
 * @param seconds 1 .. {@link #MOST_SECONDS}
 */
public record AddTime(long seconds) implements HostCommand {
    /** Most that is added at once. */
    public static final int MOST_SECONDS = 600;

    private static final int MILLIS = 1_000;

    @Override
    public Decision decide(GameState state, World world) {
        if (seconds < 1 || seconds > MOST_SECONDS) {
            return new Decision.Refused(new Rejected(
                    Reason.OUT_OF_RANGE,
                    "host_action.add_time.seconds",
                    Map.of("value", Long.toString(seconds), "min", "1", "max", Integer.toString(MOST_SECONDS))));
        }
        if (!state.phase().running()) {
            return new Decision.Refused(Guards.notRunning(state));
        }
        return state.setup().timing().of(state.phase()) == 0
                ? Decision.accept()
                : Decision.accept(new TimeAdded((int) seconds * MILLIS));
    }
}
