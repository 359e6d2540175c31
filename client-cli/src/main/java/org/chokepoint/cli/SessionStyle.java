package org.chokepoint.cli;

import java.util.List;
import org.chokepoint.cli.link.Address;
import org.jspecify.annotations.Nullable;

/**
 * How a session is run.
 *
 * @param auto plays the seat without input
 * @param solo one person alone with bots: briefings are not waited for, and nobody is told how to join
 * @param joinAt addresses under which others can join, for a host; each HOST:PORT
 * @param farewell what is said when the person goes before the end
 * @param lesson that the game is to fit into; null when nobody said
 * @param ownServer the server goes with this program, and {@code continue} starts it again
 * @param namesHidden persons are called by the numbers of their seats
 */
record SessionStyle(
        boolean auto,
        boolean solo,
        List<String> joinAt,
        String farewell,
        @Nullable LessonPlan lesson,
        boolean ownServer,
        boolean namesHidden) {
    /** Copies. */
    SessionStyle {
        joinAt = List.copyOf(joinAt);
    }

    /** Without a lesson, on a server that stays. */
    SessionStyle(boolean auto, boolean solo, List<String> joinAt, String farewell) {
        this(auto, solo, joinAt, farewell, null, false, false);
    }

    /** Of a host, who sees names. */
    SessionStyle(
            boolean auto,
            boolean solo,
            List<String> joinAt,
            String farewell,
            @Nullable LessonPlan lesson,
            boolean ownServer) {
        this(auto, solo, joinAt, farewell, lesson, ownServer, false);
    }

    /** Where others find the server: the first address under which they can join, else that of this program. */
    String addressOr(Address own) {
        return joinAt.isEmpty() ? own.toString() : joinAt.get(0);
    }

    /** Of somebody who only looks on, perhaps for a whole room. */
    static SessionStyle watching(boolean names, String howToJoin) {
        return new SessionStyle(false, false, List.of(howToJoin), "You do not watch any more.", null, false, !names);
    }
}
