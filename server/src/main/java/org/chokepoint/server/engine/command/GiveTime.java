package org.chokepoint.server.engine.command;

import java.util.Map;
import java.util.Optional;
import org.chokepoint.server.engine.event.SeatTimeGiven;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.SeatId;

/**
 * Give one seat more time in this round, which it alone is told: when the last call is over, the round waits for it.
 *
 * @param seconds 1 .. {@link AddTime#MOST_SECONDS}
 */
public record GiveTime(SeatId seat, long seconds) implements HostCommand {
    private static final int MILLIS = 1_000;

    @Override
    public Decision decide(GameState state, World world) {
        if (!state.has(seat) || !state.seat(seat).sitter().isPerson()) {
            return new Decision.Refused(Guards.nobodyOn(seat, "host_action.give_time.seat"));
        }
        if (seconds < 1 || seconds > AddTime.MOST_SECONDS) {
            return new Decision.Refused(new Rejected(
                    Reason.OUT_OF_RANGE,
                    "host_action.give_time.seconds",
                    Map.of(
                            "value",
                            Long.toString(seconds),
                            "min",
                            "1",
                            "max",
                            Integer.toString(AddTime.MOST_SECONDS))));
        }
        Optional<Rejected> wrong = Guards.in(state, Phase.BRIEFING, Phase.PLAN, Phase.COMMIT);
        return wrong.<Decision>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accept(new SeatTimeGiven(seat, (int) seconds * MILLIS)));
    }
}
