package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.SeatState;

/**
 * What a person finds on the desk of a round that nobody has worked on yet: what the seat played last without its cards
 * and answers; in the first round last year's habits, because an untouched equal split would beat most beginners.
 */
final class FirstDraft {
    private FirstDraft() {}

    /** For a seat that changes hands now: nothing outside the phases in which plans are drafted. */
    static PlanOrder of(World world, GameState state, SeatState seat) {
        Phase phase = state.phase();
        return phase.drafting() ? of(world.of(state.setup(), seat.id()), seat) : PlanOrder.EMPTY;
    }

    /** For a round that opens now. */
    static PlanOrder of(World world, SeatState seat) {
        RoundResult last = seat.last();
        return last == null ? Rounds.habits(world) : last.plan().withoutCards();
    }
}
