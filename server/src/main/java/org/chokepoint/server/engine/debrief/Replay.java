package org.chokepoint.server.engine.debrief;

import java.util.List;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;

/**
 * Plays rounds again. The one place that steps a country, so that a game in which countries meet has one place to step
 * all of them together; here no country depends on another's.
 */
final class Replay {
    private Replay() {}

    /**
     * The score when these moves follow.
     *
     * @param before a country with no round open
     * @param moves of the whole game; those of rounds that are over are passed by
     */
    static double score(World world, NationState before, List<Move> moves) {
        NationState nation = before;
        for (int round = before.round(); round < moves.size(); round++) {
            NationState opened = Rounds.open(world, nation);
            nation = Rounds.resolve(world, opened, moves.get(round).in(opened));
        }
        return nation.score();
    }
}
