package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;

/**
 * A wish. {@link #decide} turns it into facts or says which rule it breaks; it changes nothing. Who may utter it is
 * checked before: {@link SeatCommand} by the person on that seat, {@link HostCommand} by the host or the clock,
 * {@link TakeSeat} and {@link
 * HandSeat} by anybody whom a code lets in, {@link MoveSeat} by the host.
 */
public sealed interface Command permits SeatCommand, HostCommand, TakeSeat, JoinTeam, HandSeat, MoveSeat, AdmitCoHost {
    /**
     * Decides. A wish that is fulfilled already is accepted with no events.
     *
     * @param state the game now
     * @param world the world of the game's seed and pack
     */
    Decision decide(GameState state, World world);
}
