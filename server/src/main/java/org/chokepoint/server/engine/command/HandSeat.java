package org.chokepoint.server.engine.command;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** Take the place of the person on a seat, if one sits there: the seat's country goes on. The host has invited to it. */
public record HandSeat(SeatId seat, String name) implements Command {
    @Override
    public Decision decide(GameState state, World world) {
        List<GameEvent> events = new ArrayList<>();
        GameState free = state;
        if (state.has(seat) && state.seat(seat).sitter().isPerson()) {
            Decision left = new LeaveSeat(seat).decide(state, world);
            if (!(left instanceof Decision.Accepted accepted)) {
                return left;
            }
            events.addAll(accepted.events());
            free = after(state, accepted.events());
        }
        Decision taken = new TakeSeat(name, seat).decide(free, world);
        if (!(taken instanceof Decision.Accepted accepted)) {
            return taken;
        }
        events.addAll(accepted.events());
        return new Decision.Accepted(events);
    }

    /** The state that facts lead to. */
    static GameState after(GameState before, List<GameEvent> events) {
        GameState state = before;
        for (GameEvent event : events) {
            state = event.applyTo(state);
        }
        return state;
    }
}
