package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;

/**
 * Take the person off a seat: in the lobby it is free again, in a running game a bot plays on. Whoever has the code can
 * take it again unless the game is locked.
 *
 * @param member number in the team of the one person meant; 0 for all of a team, and in a game without teams
 */
public record RemoveSeat(SeatId seat, int member) implements HostCommand {
    /** Whoever sits there. */
    public RemoveSeat(SeatId seat) {
        this(seat, 0);
    }

    @Override
    public Decision decide(GameState state, World world) {
        return member == 0 || nobodyThere(seat, state)
                ? all(seat, "host_action.remove_seat.seat", state, world)
                : Guards.member(state, seat, member, "host_action.remove_seat.member")
                        .<Decision>map(Decision.Refused::new)
                        .orElseGet(() -> TeamCommand.leave(state, world, seat, member));
    }

    /**
     * Whoever sits there.
     *
     * @param field that names the seat
     */
    static Decision all(SeatId seat, String field, GameState state, World world) {
        return nobodyThere(seat, state)
                ? new Decision.Refused(Guards.nobodyOn(seat, field))
                : new LeaveSeat(seat).decide(state, world);
    }

    private static boolean nobodyThere(SeatId seat, GameState state) {
        return !state.has(seat) || !state.seat(seat).sitter().isPerson();
    }
}
