package org.chokepoint.server.engine.event;

import java.util.List;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/**
 * Questions on which somebody had staked have their answer. It comes with the opening or the report that answers them.
 *
 * @param inRound in which they were answered
 * @param answers in the order of the seats
 */
public record StakesSettled(int inRound, List<Answer> answers) implements GameEvent {
    /** Copies. */
    public StakesSettled {
        answers = List.copyOf(answers);
    }

    @Override
    public GameState applyTo(GameState state) {
        GameState now = state;
        for (Answer answer : answers) {
            now = now.with(
                    answer.seat(),
                    staking -> staking.staking(
                            staking.stakes().answered(answer.question(), answer.round(), inRound, answer.cameTrue())));
        }
        return now;
    }

    /**
     * One seat's stake and its answer.
     *
     * @param round in which the question was asked
     */
    public record Answer(SeatId seat, String question, int round, boolean cameTrue) {}
}
