package org.chokepoint.server.load;

import java.net.InetSocketAddress;
import org.chokepoint.content.model.Ruleset;

/**
 * What to play.
 *
 * @param server where
 * @param ruleset of the pack, which must be the server's
 * @param scenario of all games
 * @param games at the same time
 * @param players of each
 * @param rounds of each table, in as many games one after another as it takes
 * @param warmupRounds played before and not counted
 * @param thinkMillis mean time from a round's opening to a player's plan, uniform from half to one and a half of it; 0 for
 *     at once
 * @param late players of each game who take their seats when it runs already
 * @param drop players of each game who lose their connection in every round and come back
 * @param workload what a plan holds
 * @param seed of everything drawn
 */
public record LoadPlan(
        InetSocketAddress server,
        Ruleset ruleset,
        String scenario,
        int games,
        int players,
        int rounds,
        int warmupRounds,
        int thinkMillis,
        int late,
        int drop,
        Workload workload,
        long seed) {
    /** What a plan holds. */
    public enum Workload {
        /** Three shares, about sixty bytes. */
        CLASS,
        /** Everything that a bot of the pack decides. */
        FULL
    }

    /** Connections with a seat. */
    public int connections() {
        return games * players;
    }
}
