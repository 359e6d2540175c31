package org.chokepoint.server.engine.command;

import static org.chokepoint.server.engine.state.Phase.BRIEFING;
import static org.chokepoint.server.engine.state.Phase.COMMIT;
import static org.chokepoint.server.engine.state.Phase.LOBBY;
import static org.chokepoint.server.engine.state.Phase.PLAN;
import static org.chokepoint.server.engine.state.Phase.REPORT;

import java.util.Optional;
import org.chokepoint.server.engine.event.SeatLeft;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Sitter;

/** Give the seat up: to nobody in the lobby; in a running game a bot plays on. */
public record LeaveSeat(SeatId seat) implements SeatCommand {
    @Override
    public boolean isCaptains() {
        return false;
    }

    @Override
    public Decision decide(GameState state, World world) {
        Optional<Rejected> wrong = Guards.personIn(state, seat, LOBBY, BRIEFING, PLAN, COMMIT, REPORT);
        return wrong.<Decision>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accept(
                        new SeatLeft(seat, successor(state), FirstDraft.of(world, state, state.seat(seat)))));
    }

    private Sitter successor(GameState state) {
        return state.phase() == LOBBY ? Sitter.NOBODY : Names.bot(state, seat);
    }
}
