package org.chokepoint.server.engine.command;

import java.util.Optional;
import org.chokepoint.server.engine.event.MemberRenamed;
import org.chokepoint.server.engine.event.SeatRenamed;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/**
 * Give the person on a seat another name, or a team.
 *
 * @param member number in the team of the one person meant; 0 for the team as a whole, and in a game without teams
 */
public record RenameSeat(SeatId seat, String name, int member) implements HostCommand {
    /** Of whoever sits there. */
    public RenameSeat(SeatId seat, String name) {
        this(seat, name, 0);
    }

    @Override
    public Decision decide(GameState state, World world) {
        if (!state.has(seat) || !state.seat(seat).sitter().isPerson()) {
            return new Decision.Refused(Guards.nobodyOn(seat, "host_action.rename_seat.seat"));
        }
        Optional<Rejected> nobody =
                member == 0 ? Optional.empty() : Guards.member(state, seat, member, "host_action.rename_seat.member");
        if (nobody.isPresent()) {
            return new Decision.Refused(nobody.get());
        }
        String shown = Names.clean(name);
        GameState others = state.with(
                seat, own -> member == 0 ? own.renamed("") : own.with(own.team().renamed(member, "")));
        return Names.check(others, shown)
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> Decision.accept(
                        member == 0 ? new SeatRenamed(seat, shown) : new MemberRenamed(seat, member, shown)));
    }
}
