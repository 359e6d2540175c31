package org.chokepoint.server.engine.event;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.engine.state.Ties;

/**
 * The round was resolved for all seats at once; its results can be read.
 *
 * @param outcomes of every seat, in order
 * @param ties between the seats after the round
 */
public record RoundResolved(List<Outcome> outcomes, Ties ties) implements GameEvent {
    /** Copies. */
    public RoundResolved {
        outcomes = List.copyOf(outcomes);
    }

    @Override
    public GameState applyTo(GameState state) {
        List<SeatState> resolved = new ArrayList<>(outcomes.size());
        for (int seat = 0; seat < outcomes.size(); seat++) {
            resolved.add(outcomes.get(seat).applyTo(state.seats().get(seat)));
        }
        return state.with(resolved)
                .with(ties)
                .in(Phase.REPORT, state.round())
                .closing(state)
                .stepped();
    }

    /** The results say what moved the figures; those of the journal do not. */
    public boolean isExplained() {
        return outcomes.stream().noneMatch(outcome -> outcome.result().changes().isEmpty());
    }

    /** Number of the round. */
    public int round() {
        return outcomes.get(0).result().round();
    }

    /** Points 0 .. 100 of every seat after the round, in order. */
    public List<Double> scores() {
        return outcomes.stream().map(outcome -> outcome.result().score()).toList();
    }

    /**
     * One seat's outcome.
     *
     * @param nation after the round
     * @param result plan, who decided it, and the report
     */
    public record Outcome(NationState nation, RoundResult result) {
        private SeatState applyTo(SeatState seat) {
            return seat.resolved(nation, result);
        }
    }
}
