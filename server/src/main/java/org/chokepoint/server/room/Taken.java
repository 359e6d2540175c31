package org.chokepoint.server.room;

import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.SeatState;

/** What became of the wish for a seat. */
public sealed interface Taken {
    /**
     * Seated, under a name that may differ from the one asked for (cleaned up, or made up when it was empty).
     *
     * @param member number in the seat's team; 0 without a team
     */
    record Seated(SeatId seat, String name, long version, int member) implements Taken {
        /** The person. */
        public Actor.Player player() {
            return new Actor.Player(seat, member);
        }

        /** The person on a seat as the game has it. */
        static Seated on(GameState state, SeatId seat, int member) {
            SeatState there = state.seat(seat);
            String name = member == 0 ? there.sitter().name() : there.team().nameOf(member);
            return new Seated(seat, name, state.version(), member);
        }
    }

    /** No seat. */
    record Refused(Rejected why) implements Taken {}

    /** Too many commands are waiting. */
    record Busy() implements Taken {}

    /** The room has stopped. */
    record Stopped() implements Taken {}
}
