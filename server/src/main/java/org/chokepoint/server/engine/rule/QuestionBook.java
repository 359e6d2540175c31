package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.content.model.PredictionDef;
import org.chokepoint.content.model.PredictionLedgerDef;
import org.chokepoint.content.model.PredictionLedgerDef.QuestionDef;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScenarioDef;
import org.jspecify.annotations.Nullable;

/**
 * What of the prediction ledger is the same for every seat of every game of a scenario: its entries by their ids, and
 * which predictions of articles have their turn in a round. Immutable, safe from any thread.
 */
public final class QuestionBook {
    private final Map<String, QuestionDef> questions = new TreeMap<>();
    private final Map<String, PredictionDef> predictions = new TreeMap<>();
    private final List<List<PredictionDef>> turns;

    QuestionBook(Ruleset ruleset, ScenarioDef scenario) {
        PredictionLedgerDef ledger = ruleset.predictionLedger();
        if (ledger != null) {
            ledger.questions().forEach(question -> questions.put(question.id(), question));
        }
        ruleset.predictions().forEach(made -> predictions.put(made.id(), made));
        turns = ledger != null && ledger.articleScenarios().contains(scenario.id())
                ? turns(ruleset.predictions(), scenario, ledger.articlesPerRound())
                : List.of();
    }

    /** A question about the game, null when there is none of this id. */
    public @Nullable QuestionDef question(String id) {
        return questions.get(id);
    }

    /** What an article predicts, null when there is none of this id. */
    public @Nullable PredictionDef prediction(String id) {
        return predictions.get(id);
    }

    /** Predictions of articles that are asked in a round, from 1; the nearest date first. */
    List<PredictionDef> turn(int round) {
        return turns.isEmpty() ? List.of() : turns.get(round - 1);
    }

    /** Of the predictions that are open in a year those whose turn it is: each once. */
    private static List<List<PredictionDef>> turns(List<PredictionDef> all, ScenarioDef scenario, int most) {
        Comparator<PredictionDef> nearest =
                Comparator.comparingInt(made -> made.dueIn() == 0 ? Integer.MAX_VALUE : made.dueIn());
        Set<String> before = new TreeSet<>();
        List<List<PredictionDef>> turns = new ArrayList<>();
        for (int round = 1; round <= scenario.rounds(); round++) {
            int year = Rulebook.year(scenario, round);
            List<PredictionDef> turn = all.stream()
                    .filter(made -> made.inGame() != null && made.madeIn() <= year)
                    .filter(made -> made.dueIn() == 0 || made.dueIn() >= year)
                    .filter(made -> !before.contains(made.id()))
                    .sorted(nearest)
                    .limit(most)
                    .toList();
            turn.forEach(made -> before.add(made.id()));
            turns.add(turn);
        }
        return List.copyOf(turns);
    }
}
