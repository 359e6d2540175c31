package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.event.SeatRenamed;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** Give the person on a seat another name. */
public record RenameSeat(SeatId seat, String name) implements HostCommand {
    @Override
    public Decision decide(GameState state, World world) {
        if (!state.has(seat) || !state.seat(seat).sitter().isPerson()) {
            return new Decision.Refused(Guards.nobodyOn(seat, "host_action.rename_seat.seat"));
        }
        String shown = Names.clean(name);
        GameState others = state.with(seat, own -> own.renamed(""));
        return Names.check(others, shown)
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accept(new SeatRenamed(seat, shown)));
    }
}
