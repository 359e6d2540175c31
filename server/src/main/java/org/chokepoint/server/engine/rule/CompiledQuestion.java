package org.chokepoint.server.engine.rule;

import java.util.List;
import org.chokepoint.content.model.PredictionLedgerDef;
import org.chokepoint.content.model.PredictionLedgerDef.QuestionDef;
import org.jspecify.annotations.Nullable;

/**
 * A question of the prediction ledger, compiled.
 *
 * @param figure null unless it is about a figure
 * @param bar that the figure must pass, null unless it is about a figure
 */
record CompiledQuestion(QuestionDef def, Conditions.@Nullable Formula figure, Conditions.@Nullable Formula bar) {
    /** All questions of a ledger, in its order; none without a ledger. */
    static List<CompiledQuestion> all(@Nullable PredictionLedgerDef ledger, Conditions conditions) {
        List<QuestionDef> questions = ledger == null ? List.of() : ledger.questions();
        return questions.stream()
                .map(def -> new CompiledQuestion(
                        def, conditions.formulaOrNull(def.figure()), conditions.formulaOrNull(def.bar())))
                .toList();
    }

    /** The bar from a country as it stands, cut to a whole number; 0 when there is none. */
    int bar(Scope now) {
        return bar == null ? 0 : (int) bar.value(now);
    }

    /** The figure of a country is above a bar. */
    boolean passes(Scope reported, int asked) {
        return figure != null && figure.value(reported) > asked;
    }
}
