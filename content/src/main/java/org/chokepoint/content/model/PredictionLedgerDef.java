package org.chokepoint.content.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What players may forecast, and how: {@code prediction_ledger.yaml}. Without the file nothing is asked. Stakes are
 * probabilities in percent; they never touch the score of a game.
 */
public record PredictionLedgerDef(
        @Doc("Smallest probability that can be staked, percent") @Range(min = 0, max = 100)
        int stakeMin,

        @Doc("Largest probability that can be staked, percent") @Range(min = 0, max = 100)
        int stakeMax,

        @Doc("Stakes are the smallest one and whole steps above it, percent") @Range(min = 1, max = 50)
        int stakeStep,

        @Doc("Questions about the game that are asked in a round; with more of them they take turns")
        @Range(min = 0, max = 10)
        int questionsPerRound,

        @Doc("Predictions of articles that are asked in a round; those with the nearest date come first")
        @Range(min = 0, max = 10)
        int articlesPerRound,

        @Doc("Scenarios in which the predictions of articles are asked, each once, from the year it was made in")
        @Optional
        @Ref(Ref.Kind.SCENARIO)
        @Size(max = 20)
        List<String> articleScenarios,

        @Doc("Where the bins of the calibration table end, percent, rising; the last one ends at 100")
        @Range(min = 1, max = 99)
        @Size(max = 19)
        List<Integer> binEnds,

        @Size(max = 20) List<QuestionDef> questions) {
    /** Copies. */
    public PredictionLedgerDef {
        articleScenarios = List.copyOf(articleScenarios);
        binEnds = List.copyOf(binEnds);
        questions = List.copyOf(questions);
    }

    /** A statement with its number in the place that is marked for it. */
    public static String told(String statement, int bar) {
        return statement.replace("{bar}", Integer.toString(bar));
    }

    /** A question about the game that is being played. It is asked while players plan. */
    public record QuestionDef(
            String id,

            @Doc("What may come true, as a sentence; {bar} stands for the number to be passed") @Size(max = 30)
            Text statement,

            @Doc("What answers it") About about,

            @Doc("For a figure: what the country shows in the report of the round")
            @Optional
            @Nullable
            @Formula(Vocabulary.Type.NUMBER)
            Expr figure,

            @Doc("For a figure: the number that it must pass, made whole, from the country as it stands when asked")
            @Optional
            @Nullable
            @Formula(Vocabulary.Type.NUMBER)
            Expr bar,

            @Doc("For an event: its kind") @Optional EventDef.@Nullable Kind event) {}

    /** What answers a question. */
    public enum About {
        /** In the report of this round a figure is above a bar. */
        FIGURE,
        /** After this round the seat is first in the standings. */
        LEAD,
        /** With the next round an event of a kind comes. */
        EVENT
    }
}
