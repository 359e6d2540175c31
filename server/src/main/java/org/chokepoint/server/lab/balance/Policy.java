package org.chokepoint.server.lab.balance;

import org.chokepoint.server.engine.bot.Bots;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;

/** Whoever plans for a country. A function of what a seat may see; safe from any thread. */
@FunctionalInterface
interface Policy {
    /** The plan for the open round. */
    Rounds.Plan plan(World world, NationState opened);

    /** A bot of the pack. */
    static Policy bot(String id) {
        return (world, opened) -> Bots.plan(world, opened, id);
    }
}
