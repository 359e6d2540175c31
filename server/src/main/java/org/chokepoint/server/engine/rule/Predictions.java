package org.chokepoint.server.engine.rule;

import java.util.List;
import java.util.Optional;
import org.chokepoint.content.model.PredictionDef;
import org.chokepoint.server.engine.state.NationState;

/**
 * What became of the articles' predictions in a game. Says nothing about the world: a prediction comes true in a game when
 * its condition holds for the country in the year that it names, or at the end. Pure.
 */
public final class Predictions {
    private Predictions() {}

    /** Predictions that a game can judge, in the order of the pack. */
    public static List<PredictionDef> judged(Rulebook book) {
        return book.ruleset().predictions().stream()
                .filter(made -> made.inGame() != null)
                .toList();
    }

    /**
     * The round whose report judges a prediction: the one of its year, at the latest the last.
     *
     * @return 1 .. rounds of the scenario
     */
    public static int dueRound(Rulebook book, PredictionDef made) {
        int rounds = book.scenario().rounds();
        for (int round = 1; round < rounds && made.dueIn() != 0; round++) {
            if (book.year(round) >= made.dueIn()) {
                return round;
            }
        }
        return rounds;
    }

    /** The report of this round judges the prediction. */
    static boolean due(Rulebook book, String prediction, int round) {
        return judged(book).stream().anyMatch(made -> made.id().equals(prediction) && dueRound(book, made) == round);
    }

    /**
     * Whether a prediction has come true for a country; empty when the pack has none of this id that a game can judge.
     *
     * @param reported the country after the round in which it is due
     */
    public static Optional<Boolean> cameTrue(World world, NationState reported, String prediction) {
        Rulebook book = world.rulebook();
        List<PredictionDef> all = book.ruleset().predictions();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(prediction) && all.get(i).inGame() != null) {
                return Optional.of(book.predictions.get(i).holds(new Scope(world, reported)));
            }
        }
        return Optional.empty();
    }
}
