package org.chokepoint.server.engine;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.bot.Bots;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.CanonicalWriter;
import org.chokepoint.server.engine.state.NationState;

/** Plays countries for tests. */
public final class Games {
    private Games() {}

    /** A round before and after it was resolved. */
    public record Played(NationState opened, Rounds.Plan plan, NationState resolved) {}

    /** All rounds of a game that a bot plays. */
    public static List<Played> play(World world, String bot) {
        List<Played> rounds = new ArrayList<>();
        NationState nation = Rounds.start(world);
        for (int round = 1; round <= world.rulebook().scenario().rounds(); round++) {
            NationState opened = Rounds.open(world, nation);
            Rounds.Plan plan = Bots.plan(world, opened, bot);
            nation = Rounds.resolve(world, opened, plan);
            rounds.add(new Played(opened, plan, nation));
        }
        return rounds;
    }

    /** The first round, open. */
    public static NationState firstRound(World world) {
        return Rounds.open(world, Rounds.start(world));
    }

    /** The hash of a country's canonical encoding. */
    public static String hash(NationState nation) {
        CanonicalWriter out = new CanonicalWriter();
        nation.encode(out);
        return out.hash();
    }
}
