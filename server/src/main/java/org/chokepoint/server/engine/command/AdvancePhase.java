package org.chokepoint.server.engine.command;

import static org.chokepoint.server.engine.state.Phase.BRIEFING;
import static org.chokepoint.server.engine.state.Phase.COMMIT;
import static org.chokepoint.server.engine.state.Phase.PLAN;
import static org.chokepoint.server.engine.state.Phase.REPORT;

import org.chokepoint.server.engine.event.GameEnded;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.PhaseBegan;
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
        return Guards.in(state, BRIEFING, PLAN, COMMIT, REPORT)
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accept(next(state, world)));
    }

    private GameEvent next(GameState state, World world) {
        return switch (state.phase()) {
            case BRIEFING -> new PhaseBegan(PLAN);
            case PLAN -> why == Why.TIME_OVER ? new PhaseBegan(COMMIT) : Resolving.resolve(state, world);
            case COMMIT -> Resolving.resolve(state, world);
            case REPORT -> afterReport(state, world);
            case LOBBY, FINISHED -> throw new IllegalStateException("no phase runs in " + state.phase());
        };
    }

    private static GameEvent afterReport(GameState state, World world) {
        return state.cutShort() || RoundCount.noneLeft(state, world)
                ? new GameEnded(state.cutShort())
                : Opening.nextRound(state, world);
    }
}
