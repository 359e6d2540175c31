package org.chokepoint.content.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prediction of an article in our own words: {@code predictions.yaml}. It is quoted as a prediction; the game never says
 * whether the world fulfilled it, only what an article itself reports later, and what became of it in a game.
 */
public record PredictionDef(
        String id,

        @Doc("What is predicted, as a sentence that can turn out true or false") @Size(max = 40)
        Text statement,

        @Doc("The fact that records it; its article made the prediction") @Ref(Ref.Kind.FACT)
        String fact,

        @Doc("Year in which the article was written") @Range(min = 1900, max = 3000)
        int madeIn,

        @Doc("Year by whose end it can be judged; 0 when the article names no date")
        @Optional("0")
        @Range(min = 0, max = 3000)
        int dueIn,

        @Doc("How one would find out whether it came true") @Size(max = 40)
        Text judge,

        @Doc("What the articles themselves report about it later") @Optional("open")
        Outcome outcome,

        @Doc("Facts that report the outcome") @Optional @Ref(Ref.Kind.FACT) @Size(max = 5)
        List<String> outcomeFacts,

        @Doc("Condition that says at the end of a game whether it came true there; without one a game does not"
                + " judge it")
        @Optional
        @Nullable
        Expr inGame) {
    /** Copies. */
    public PredictionDef {
        outcomeFacts = List.copyOf(outcomeFacts);
    }

    /** What is known from the articles alone. */
    public enum Outcome {
        OPEN,
        REPORTED_TRUE,
        REPORTED_FALSE
    }
}
