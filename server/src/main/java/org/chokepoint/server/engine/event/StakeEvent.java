package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.SeatId;

/** A seat's stake changed. Nobody else can notice: the version stays. */
public sealed interface StakeEvent extends GameEvent permits StakePlaced, StakeWithdrawn {
    /** Whose stake it is. */
    SeatId seat();
}
