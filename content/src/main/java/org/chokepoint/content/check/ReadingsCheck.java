package org.chokepoint.content.check;

import java.util.HashSet;
import java.util.List;
import org.chokepoint.content.issue.Advice;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.EventDef.ChoiceDef;
import org.chokepoint.content.model.EventDef.ReadingAnswer;
import org.chokepoint.content.model.EventDef.ReadingDef;

/** A dispute has two sides, each with sources of its own, and names only answers that the event has. */
final class ReadingsCheck implements Check {
    private static final int SIDES = 2;

    @Override
    public void run(Subject subject) {
        for (EventDef event : subject.rules().events()) {
            if (subject.isSound(event, "readings")) {
                checkSides(subject, event);
                event.readings().forEach(reading -> checkAnswers(subject, event, reading));
            }
        }
    }

    private static void checkSides(Subject subject, EventDef event) {
        List<ReadingDef> readings = event.readings();
        if (readings.size() == 1) {
            String message = "A dispute has two readings; this event has one.";
            String advice = "Add the other side, or move its effects into 'effects'.";
            subject.error("one-reading", subject.map().key(event, "readings"), message, advice);
        } else if (readings.size() == SIDES
                && readings.stream().allMatch(reading -> subject.isSound(reading, "facts"))
                && new HashSet<>(readings.get(0).facts())
                        .equals(new HashSet<>(readings.get(1).facts()))) {
            String message = "Both readings name the same facts; each side needs a source of its own.";
            String advice = "Name the facts on which this side rests.";
            subject.error("same-sources", subject.map().key(readings.get(1), "facts"), message, advice);
        }
    }

    private static void checkAnswers(Subject subject, EventDef event, ReadingDef reading) {
        List<String> choices = event.choices().stream().map(ChoiceDef::id).toList();
        for (ReadingAnswer answer : reading.answers()) {
            if (subject.isSound(answer, "choice") && !choices.contains(answer.choice())) {
                String message = "The event has no choice '" + answer.choice() + "'.";
                String advice = Advice.instead(answer.choice(), choices, "choices");
                subject.error("unknown-choice", subject.map().value(answer, "choice"), message, advice);
            }
        }
    }
}
