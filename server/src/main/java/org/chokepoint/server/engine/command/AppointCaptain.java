package org.chokepoint.server.engine.command;

import java.util.Optional;
import org.chokepoint.server.engine.event.CaptainChanged;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.SeatId;

/**
 * Make a person captain of the team: by the host, or because the captain has been away for too long.
 *
 * @param member number in the team
 */
public record AppointCaptain(SeatId seat, int member) implements HostCommand {
    @Override
    public Decision decide(GameState state, World world) {
        return decide(state, seat, member, "host_action.appoint_captain.member");
    }

    static Decision decide(GameState state, SeatId seat, int member, String field) {
        Optional<Rejected> over =
                state.phase() == Phase.FINISHED ? Optional.of(Rejected.of(Reason.GAME_ENDED)) : Optional.empty();
        return over.or(() -> Guards.member(state, seat, member, field))
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> state.seat(seat).team().captain() == member
                        ? Decision.accept()
                        : Decision.accept(new CaptainChanged(seat, member)));
    }
}
