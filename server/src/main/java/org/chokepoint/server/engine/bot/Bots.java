package org.chokepoint.server.engine.bot;

import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;

/** Plans of the pack's bots. Stub: replaced by the rules. */
public final class Bots {
    private Bots() {}

    /**
     * The plan of a bot for the open round; a function of what the seat may see.
     *
     * @throws IllegalArgumentException when the pack has no such bot
     */
    public static Rounds.Plan plan(World world, NationState opened, String bot) {
        throw new UnsupportedOperationException();
    }
}
