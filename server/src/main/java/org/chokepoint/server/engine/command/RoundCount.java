package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;

/** How many rounds a game has is content. */
final class RoundCount {
    private RoundCount() {}

    /** No round follows the running one by the scenario. */
    static boolean noneLeft(GameState state, World world) {
        return state.round() >= world.rulebook().scenario().rounds();
    }
}
