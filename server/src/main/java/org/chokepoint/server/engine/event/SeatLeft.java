package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Sitter;

/** A person gave the seat up: to nobody in the lobby, to a bot in a running game. */
public record SeatLeft(SeatId seat, Sitter successor, PlanOrder firstDraft) implements GameEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.seating(seat, left -> left.seating(successor, firstDraft)).stepped();
    }
}
