package org.chokepoint.server.lab.balance;

import java.util.List;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;

/** Games of one country. */
final class Match {
    private Match() {}

    /** The country after the last round. */
    static NationState play(World world, Policy policy) {
        return play(world, Rounds.start(world), policy);
    }

    /** The country after the last round, from a state between two rounds on. */
    static NationState play(World world, NationState from, Policy policy) {
        NationState nation = from;
        while (nation.round() < world.rulebook().scenario().rounds()) {
            NationState opened = Rounds.open(world, nation);
            nation = Rounds.resolve(world, opened, policy.plan(world, opened));
        }
        return nation;
    }

    /** Final score on a seed. */
    static double score(Rulebook book, Policy policy, long seed) {
        return play(World.draw(book, seed), policy).score();
    }

    /** Mean final score. */
    static double mean(Rulebook book, Policy policy, List<Long> seeds) {
        double sum = 0;
        for (long seed : seeds) {
            sum += score(book, policy, seed);
        }
        return sum / seeds.size();
    }
}
