package org.chokepoint.server.engine.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/** Bring the person on a seat to another one of the table, on which no person sits. Each seat's country stays where it is. */
public record MoveSeat(SeatId seat, SeatId to) implements Command {
    private static final String FIELD = "host_action.move_seat.";

    @Override
    public Decision decide(GameState state, World world) {
        if (!state.has(seat) || !state.seat(seat).sitter().isPerson()) {
            return new Decision.Refused(Guards.nobodyOn(seat, FIELD + "seat"));
        }
        if (!state.has(to)) {
            Map<String, String> facts =
                    Map.of("seats", Integer.toString(state.seats().size()));
            return new Decision.Refused(new Rejected(Reason.NO_SUCH_SEAT, FIELD + "to_seat", facts));
        }
        if (state.seat(to).sitter().isPerson()) {
            return new Decision.Refused(taken(to));
        }
        String name = state.seat(seat).sitter().name();
        Decision left = new LeaveSeat(seat).decide(state, world);
        if (!(left instanceof Decision.Accepted accepted)) {
            return left;
        }
        List<GameEvent> events = new ArrayList<>(accepted.events());
        Decision sat = new TakeSeat(name, to).decide(HandSeat.after(state, events), world);
        if (sat instanceof Decision.Accepted seated) {
            events.addAll(seated.events());
            return new Decision.Accepted(events);
        }
        return sat;
    }

    private static Rejected taken(SeatId seat) {
        return new Rejected(Reason.SEAT_TAKEN, FIELD + "to_seat", Map.of("seat", Integer.toString(seat.number())));
    }
}
