package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Stake;

/** A seat staked on a question; what it staked on it before is replaced. */
public record StakePlaced(SeatId seat, Stake stake) implements StakeEvent {
    @Override
    public GameState applyTo(GameState state) {
        return state.with(seat, staking -> staking.staking(staking.stakes().placed(stake)));
    }
}
