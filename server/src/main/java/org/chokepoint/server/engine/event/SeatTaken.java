package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Sitter;

/** A person sat down, in the lobby or on a bot's seat of a running game: the seat's country goes on. */
public record SeatTaken(SeatId seat, String name, PlanOrder firstDraft) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.seating(seat, taken -> taken.seating(Sitter.person(name), firstDraft))
                .stepped();
    }
}
