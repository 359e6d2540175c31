package org.chokepoint.server.room;

import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatState;

/**
 * Whether a phase may end before its time.
 *
 * <ul>
 *   <li>While the game is paused, or everybody looks at the board: never.
 *   <li>A phase that the game leaves out: at once.
 *   <li>Nobody but bots at the table: at once; but when persons have played here and the host is there, who may let others
 *       in, when its time is over.
 *   <li>Every person is done: at once.
 *   <li>Somebody is online, and every person who is waited for is done. Waited for is who is online and, in a phase
 *       without a time of its own, who was lost less than {@link RoomLimits#OFFLINE_GRACE_MILLIS} ago.
 *   <li>Nobody is online: the table waits for the time of the phase, so that a lost network costs nobody a round.
 * </ul>
 */
final class Quorum {
    private Quorum() {}

    static boolean isDone(GameState state, Presence presence) {
        if (!state.phase().running() || state.console().stands()) {
            return false;
        }
        if (state.setup().timing().leavesOut(state.phase())) {
            return true;
        }
        boolean persons = false;
        boolean all = true;
        boolean somebody = false;
        for (SeatState seat : state.seats()) {
            if (seat.sitter().isPerson()) {
                persons = true;
                somebody |= presence.isOnline(seat.id());
                if (!seat.desk().done()) {
                    if (isAwaited(state, presence, seat)) {
                        return false;
                    }
                    all = false;
                }
            }
        }
        return persons ? all || somebody : !presence.isKeptByHost();
    }

    private static boolean isAwaited(GameState state, Presence presence, SeatState seat) {
        boolean untimed = state.setup().timing().of(state.phase()) == 0;
        return presence.isOnline(seat.id()) || (untimed && presence.isLostBriefly(seat.id()));
    }
}
