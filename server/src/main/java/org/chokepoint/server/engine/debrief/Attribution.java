package org.chokepoint.server.engine.debrief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.server.engine.debrief.Debrief.GroupEffect;

/**
 * Who of the decision groups made the difference between a game and the par of its seed. Each group's part is its exact
 * Shapley value: what it adds to the score when it is taken over from the par game into the player's, averaged over all
 * orders in which the groups can be taken over.
 *
 * <pre>
 * phi_i = Σ over S without i of |S|!·(n-|S|-1)!/n!·(v(S + i) - v(S))
 * v(S) = mean over the par's games of the score when the groups in S are the player's and the others the par's
 * </pre>
 *
 * The values sum to v(all) - v(none), the difference itself. A group that both decide alike has no part, so it is not
 * replayed. Source: L. S. Shapley, A Value for n-Person Games, 1953; design 9.2, ruling 30.
 */
final class Attribution {
    private Attribution() {}

    /** The part of each group, in their order, in points. */
    static List<GroupEffect> of(Replay replay, Par par) {
        List<Move> own = replay.own();
        Map<DecisionGroup, Double> parts = new EnumMap<>(DecisionGroup.class);
        for (Par.Game game : par.games()) {
            List<DecisionGroup> groups = differing(game, own);
            double[] values = shapley(scores(replay, game, groups));
            for (int i = 0; i < values.length; i++) {
                parts.merge(groups.get(i), values[i] / par.games().size(), Double::sum);
            }
        }
        List<GroupEffect> effects = new ArrayList<>();
        for (DecisionGroup group : DecisionGroup.values()) {
            effects.add(new GroupEffect(group, parts.getOrDefault(group, 0.0)));
        }
        return effects;
    }

    private static List<DecisionGroup> differing(Par.Game game, List<Move> own) {
        List<DecisionGroup> groups = new ArrayList<>();
        for (DecisionGroup group : DecisionGroup.values()) {
            boolean same = true;
            for (int round = 0; round < own.size(); round++) {
                same &= own.get(round).agrees(group, game.moves().get(round));
            }
            if (!same) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** The score for each set of groups that are the player's; bit i of the index stands for the i-th group. */
    private static double[] scores(Replay replay, Par.Game game, List<DecisionGroup> groups) {
        double[] scores = new double[1 << groups.size()];
        for (int set = 0; set < scores.length; set++) {
            Set<DecisionGroup> taken = EnumSet.noneOf(DecisionGroup.class);
            for (int i = 0; i < groups.size(); i++) {
                if ((set & (1 << i)) != 0) {
                    taken.add(groups.get(i));
                }
            }
            scores[set] = replay.score(1, mixed(game.moves(), taken, replay.own()));
        }
        return scores;
    }

    static List<Move> mixed(List<Move> moves, Set<DecisionGroup> taken, List<Move> other) {
        List<Move> mixed = new ArrayList<>(moves.size());
        for (int round = 0; round < moves.size(); round++) {
            mixed.add(moves.get(round).with(taken, other.get(round)));
        }
        return mixed;
    }

    /** The Shapley value of each player of a game that gives the value of every set of players. */
    static double[] shapley(double[] worth) {
        int players = Integer.numberOfTrailingZeros(worth.length);
        double[] weights = new double[players];
        for (int size = 0; size < players; size++) {
            weights[size] = 1.0 / (players * choose(players - 1, size));
        }
        double[] values = new double[players];
        for (int set = 0; set < worth.length; set++) {
            for (int player = 0; player < players; player++) {
                int bit = 1 << player;
                if ((set & bit) == 0) {
                    values[player] += weights[Integer.bitCount(set)] * (worth[set | bit] - worth[set]);
                }
            }
        }
        return values;
    }

    private static double choose(int all, int taken) {
        double ways = 1;
        for (int i = 0; i < taken; i++) {
            ways = ways * (all - i) / (i + 1);
        }
        return ways;
    }
}
