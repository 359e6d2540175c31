package org.chokepoint.server.engine.command;

import java.util.Map;
import org.chokepoint.server.engine.event.MemberLeft;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Team;

/**
 * The wish of one person of a team. What binds the seat or speaks for it is the captain's: to commit and withdraw, to be
 * done with reading, deals, votes, the standing order, the captaincy. Everybody writes the draft, asks what it would do,
 * stakes on forecasts and leaves for him- or herself.
 *
 * @param member number in the team of who utters it
 */
public record TeamCommand(SeatCommand wish, int member) implements SeatCommand {
    @Override
    public SeatId seat() {
        return wish.seat();
    }

    @Override
    public boolean isCaptains() {
        return wish.isCaptains();
    }

    @Override
    public Decision decide(GameState state, World world) {
        Team team = state.has(seat()) ? state.seat(seat()).team() : Team.NONE;
        if (!team.has(member)) {
            return Decision.refuse(Reason.NOT_A_PLAYER);
        }
        if (isCaptains() && team.captain() != member) {
            return new Decision.Refused(
                    new Rejected(Reason.NOT_CAPTAIN, "", Map.of("captain", team.nameOf(team.captain()))));
        }
        if (wish instanceof SaveDraft draft) {
            return new SaveDraft(seat(), draft.order(), member).decide(state, world);
        }
        return wish instanceof LeaveSeat ? leave(state, world, seat(), member) : wish.decide(state, world);
    }

    /** One person of a team gives up the place; the last one gives up the seat. */
    static Decision leave(GameState state, World world, SeatId seat, int member) {
        Decision left = new LeaveSeat(seat).decide(state, world);
        boolean others = state.seat(seat).team().size() > 1;
        return left instanceof Decision.Accepted && others ? Decision.accept(new MemberLeft(seat, member)) : left;
    }
}
