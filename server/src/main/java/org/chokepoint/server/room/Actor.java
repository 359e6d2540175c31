package org.chokepoint.server.room;

import org.chokepoint.server.engine.command.SeatCommand;
import org.chokepoint.server.engine.command.TeamCommand;
import org.chokepoint.server.engine.state.SeatId;

/** In whose name somebody speaks to a room or listens to it. The caller has checked that he may. */
public sealed interface Actor {
    /**
     * The person on a seat, or one of its team: sees the public facts and the seat's own.
     *
     * @param member number in the team; 0 in a game without teams
     */
    record Player(SeatId seat, int member) implements Actor {
        /** Without a team. */
        public Player(SeatId seat) {
            this(seat, 0);
        }

        /** What this person says, as the rules take it. */
        public SeatCommand says(SeatCommand wish) {
            return member == 0 ? wish : new TeamCommand(wish, member);
        }
    }

    /**
     * Runs the game: sees the public facts.
     *
     * @param second beside the one who opened it
     */
    record Host(boolean second) implements Actor {
        /** The one who opened the game. */
        public Host() {
            this(false);
        }
    }

    /** Sees the public facts. */
    record Spectator() implements Actor {}
}
