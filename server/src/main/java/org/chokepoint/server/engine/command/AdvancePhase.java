package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;

/** End the running phase. */
public record AdvancePhase(Why why) implements HostCommand {
    /** What ends the phase. */
    public enum Why {
        /** Its time is over, or the host says so: after PLAN comes the last call. */
        TIME_OVER,
        /** Everybody is done: after PLAN the round is resolved at once. */
        ALL_DONE
    }

    @Override
    public Decision decide(GameState state, World world) {
        throw new UnsupportedOperationException();
    }
}
