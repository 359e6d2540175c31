package org.chokepoint.content.check;

import org.chokepoint.content.model.PredictionDef;
import org.chokepoint.content.model.PredictionDef.Outcome;

/** A prediction is due after it was made, and an outcome is reported by facts. */
final class PredictionsCheck implements Check {
    @Override
    public void run(Subject subject) {
        for (PredictionDef prediction : subject.rules().predictions()) {
            if (subject.areSound(prediction, "made_in", "due_in")) {
                checkDate(subject, prediction);
            }
            if (subject.areSound(prediction, "outcome", "outcome_facts")) {
                checkOutcome(subject, prediction);
            }
        }
    }

    private static void checkDate(Subject subject, PredictionDef prediction) {
        if (prediction.dueIn() != 0 && prediction.dueIn() < prediction.madeIn()) {
            String message = "It is due in " + prediction.dueIn() + " and was made in " + prediction.madeIn() + ".";
            String advice = "Write a year from " + prediction.madeIn() + " on, or leave 'due_in' out.";
            subject.error("due-before-made", subject.map().value(prediction, "due_in"), message, advice);
        }
    }

    private static void checkOutcome(Subject subject, PredictionDef prediction) {
        boolean open = prediction.outcome() == Outcome.OPEN;
        if (open != prediction.outcomeFacts().isEmpty()) {
            String message = open
                    ? "Facts report an outcome, and the outcome is open."
                    : "No fact reports this outcome; the game tells only what the articles tell.";
            String advice = open ? "Write the outcome, or remove the facts." : "Add 'outcome_facts', or write 'open'.";
            String part = open ? "outcome_facts" : "outcome";
            subject.error("outcome-without-report", subject.map().key(prediction, part), message, advice);
        }
    }
}
