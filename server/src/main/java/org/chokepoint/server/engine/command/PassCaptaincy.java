package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/**
 * Make another person of the own team captain.
 *
 * @param to number in the team
 */
public record PassCaptaincy(SeatId seat, int to) implements SeatCommand {
    @Override
    public Decision decide(GameState state, World world) {
        return AppointCaptain.decide(state, seat, to, "pass_captaincy.member");
    }
}
