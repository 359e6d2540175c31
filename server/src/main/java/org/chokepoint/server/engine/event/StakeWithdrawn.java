package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/**
 * A seat took its stake on a question back.
 *
 * @param round in which the question was asked
 */
public record StakeWithdrawn(SeatId seat, String question, int round) implements StakeEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.with(seat, staking -> staking.staking(staking.stakes().without(question, round)));
    }
}
