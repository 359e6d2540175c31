package org.chokepoint.server.load;

import java.net.InetSocketAddress;
import java.util.List;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.protocol.v1.Brevity;

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
        /** Three shares, about sixty bytes; answered by figures alone. */
        CLASS,
        /** Everything that a bot of the pack decides; answered with all texts and causes. */
        FULL
    }

    /** How the connections are told: of a class no more than it needs, of a full game all that a terminal shows. */
    List<Brevity> brevity() {
        return switch (workload) {
            case CLASS -> List.of(Brevity.PACKED, Brevity.NO_CAUSES, Brevity.NO_TEXTS);
            case FULL -> List.of(Brevity.PACKED);
        };
    }

    /** Connections with a seat. */
    public int connections() {
        return games * players;
    }
}
