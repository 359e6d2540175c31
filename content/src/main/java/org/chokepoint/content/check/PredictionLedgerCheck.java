package org.chokepoint.content.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.content.model.PredictionDef;
import org.chokepoint.content.model.PredictionLedgerDef;
import org.chokepoint.content.model.PredictionLedgerDef.About;
import org.chokepoint.content.model.PredictionLedgerDef.QuestionDef;
import org.chokepoint.content.model.RecordShape;
import org.jspecify.annotations.Nullable;

/** A question names what answers it and nothing else, no prediction has its id, and bins rise. */
final class PredictionLedgerCheck implements Check {
    private static final Map<About, Set<String>> NEEDS =
            Map.of(About.FIGURE, Set.of("figure", "bar"), About.LEAD, Set.of(), About.EVENT, Set.of("event"));
    private static final List<String> ANSWERS = List.of("figure", "bar", "event");

    @Override
    public void run(Subject subject) {
        PredictionLedgerDef ledger = subject.rules().predictionLedger();
        if (ledger != null) {
            checkBins(subject, ledger);
            Set<String> taken = subject.rules().predictions().stream()
                    .map(PredictionDef::id)
                    .collect(Collectors.toCollection(HashSet::new));
            ledger.questions().forEach(question -> checkQuestion(subject, question, taken));
        }
    }

    private static void checkBins(Subject subject, PredictionLedgerDef ledger) {
        List<Integer> ends = ledger.binEnds();
        for (int i = 1; i < ends.size() && subject.isSound(ledger, "bin_ends"); i++) {
            if (ends.get(i) <= ends.get(i - 1)) {
                String message =
                        "The bin that ends at " + ends.get(i) + " follows one that ends at " + ends.get(i - 1) + ".";
                subject.error(
                        "bins-not-rising",
                        subject.map().value(ledger, "bin_ends"),
                        message,
                        "Write the ends from the smallest to the largest, each once.");
            }
        }
    }

    private static void checkQuestion(Subject subject, QuestionDef question, Set<String> taken) {
        if (subject.isSound(question, "id") && !taken.add(question.id())) {
            String message = "'" + question.id() + "' is taken by another question or by a prediction.";
            subject.error(
                    "duplicate-id",
                    subject.map().value(question, "id"),
                    message,
                    "Give one of the two another name: players stake on both.");
        }
        for (String part : ANSWERS) {
            if (subject.areSound(question, "about", part)) {
                checkPart(subject, question, part);
            }
        }
    }

    private static void checkPart(Subject subject, QuestionDef question, String part) {
        @Nullable Object value = RecordShape.of(QuestionDef.class).value(question, part);
        boolean needed = NEEDS.getOrDefault(question.about(), Set.of()).contains(part);
        if (needed != (value != null)) {
            String about = question.about().name().toLowerCase(java.util.Locale.ROOT);
            String message = needed
                    ? "A question about '" + about + "' needs '" + part + "'."
                    : "A question about '" + about + "' does not read '" + part + "'.";
            String advice = needed ? "Add '" + part + "', or write another 'about'." : "Remove it.";
            subject.error("question-without-answer", subject.map().key(question, part), message, advice);
        }
    }
}
