package org.chokepoint.server.engine.debrief;

import java.util.List;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.Ties;

/**
 * Where a table stands between two rounds.
 *
 * @param nations of those who are replayed together, in the order of their seats
 * @param ties deals between them that have taken effect, and the funds of a nation of several
 */
record Stand(List<NationState> nations, Ties ties) {
    Stand {
        nations = List.copyOf(nations);
    }

    /** Rounds that are over. */
    int round() {
        return nations.get(0).round();
    }
}
