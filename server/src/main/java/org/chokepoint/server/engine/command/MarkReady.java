package org.chokepoint.server.engine.command;

import static org.chokepoint.server.engine.state.Phase.BRIEFING;
import static org.chokepoint.server.engine.state.Phase.REPORT;

import java.util.Optional;
import org.chokepoint.server.engine.event.SeatReady;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** Be done with BRIEFING or REPORT. */
public record MarkReady(SeatId seat) implements SeatCommand {
    @Override
    public Decision decide(GameState state, World world) {
        Optional<Rejected> wrong = Guards.personIn(state, seat, BRIEFING, REPORT);
        if (wrong.isPresent()) {
            return new Decision.Refused(wrong.get());
        }
        return state.seat(seat).desk().ready() ? Decision.accept() : Decision.accept(new SeatReady(seat));
    }
}
