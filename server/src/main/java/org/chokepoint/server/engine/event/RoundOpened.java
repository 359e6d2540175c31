package org.chokepoint.server.engine.event;

import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatState;

/**
 * A round was opened and its briefing began.
 *
 * @param round 1 .. rounds
 * @param openings of every seat, in order
 */
public record RoundOpened(int round, List<Opening> openings) implements GameEvent {
    /** Copies. */
    public RoundOpened {
        openings = List.copyOf(openings);
    }

    @Override
    public GameState applyTo(GameState state) {
        List<SeatState> opened = IntStream.range(0, openings.size())
                .mapToObj(index -> openings.get(index).applyTo(state.seats().get(index)))
                .toList();
        return state.with(opened).in(Phase.BRIEFING, round).stepped();
    }

    /**
     * One seat's opening.
     *
     * @param nation with the events of the round drawn
     * @param firstDraft what the person sees first
     */
    public record Opening(NationState nation, PlanOrder firstDraft) {
        private SeatState applyTo(SeatState seat) {
            return seat.opened(nation, firstDraft);
        }
    }
}
