package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.content.model.PredictionDef;
import org.chokepoint.server.engine.state.NationState;

/**
 * What became of the articles' predictions in a game. Says nothing about the world: a prediction comes true in a game when
 * its condition holds for the country at the end. Pure.
 */
public final class Predictions {
    private Predictions() {}

    /** A prediction that a game can judge. */
    public record Judged(String prediction, boolean cameTrue) {}

    /**
     * Judges every prediction of the pack that has a condition, in the order of the pack.
     *
     * @param end the country after the last round
     */
    public static List<Judged> judge(World world, NationState end) {
        Scope scope = new Scope(world, end);
        List<Judged> judged = new ArrayList<>();
        List<PredictionDef> all = world.rulebook().ruleset().predictions();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).inGame() != null) {
                boolean cameTrue = world.rulebook().predictions.get(i).holds(scope);
                judged.add(new Judged(all.get(i).id(), cameTrue));
            }
        }
        return List.copyOf(judged);
    }
}
