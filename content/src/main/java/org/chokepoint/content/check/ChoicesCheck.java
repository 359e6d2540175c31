package org.chokepoint.content.check;

import java.util.List;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.EventDef.ChoiceDef;

/**
 * An event with answers has exactly one default, which costs nothing and is always offered: silent seats take it. An answer
 * that can go in several ways has at least two of them.
 */
final class ChoicesCheck implements Check {
    @Override
    public void run(Subject subject) {
        for (EventDef event : subject.rules().events()) {
            boolean known = event.choices().stream().allMatch(choice -> subject.isSound(choice, "by_default"));
            if (known && subject.isSound(event, "choices")) {
                checkEvent(subject, event);
            }
            event.choices().forEach(choice -> checkOutcomes(subject, choice));
        }
    }

    private static void checkOutcomes(Subject subject, ChoiceDef choice) {
        if (choice.outcomes().size() == 1 && subject.isSound(choice, "outcomes")) {
            String message = "With a single outcome there is nothing to draw.";
            String advice = "Add another outcome, or move its effects into 'effects'.";
            subject.error("one-outcome", subject.map().key(choice, "outcomes"), message, advice);
        }
    }

    private static void checkEvent(Subject subject, EventDef event) {
        List<ChoiceDef> defaults =
                event.choices().stream().filter(ChoiceDef::byDefault).toList();
        if (!event.choices().isEmpty() && defaults.isEmpty()) {
            String message = "None of the choices is the answer of those who are silent.";
            String advice = "Add 'by_default: true' to the one that costs nothing.";
            subject.error("no-default", subject.map().key(event, "choices"), message, advice);
        }
        defaults.stream().skip(1).forEach(choice -> {
            String message = "This is a second default; a silent seat can take only one.";
            subject.error("two-defaults", subject.map().value(choice, "by_default"), message, "Keep one.");
        });
        defaults.stream().limit(1).forEach(choice -> checkDefault(subject, choice));
    }

    private static void checkDefault(Subject subject, ChoiceDef choice) {
        if (choice.cost() > 0) {
            refusePrice(subject, choice, "cost");
        }
        if (choice.mandate() > 0) {
            refusePrice(subject, choice, "mandate");
        }
        if (choice.when() != null) {
            String message = "The default must always be offered, so it has no condition.";
            subject.error("conditional-default", subject.map().key(choice, "when"), message, "Remove 'when'.");
        }
    }

    private static void refusePrice(Subject subject, ChoiceDef choice, String key) {
        String message = "The default must be free: silent seats take it.";
        String advice = "Remove '" + key + "', or make another choice the default.";
        subject.error("paid-default", subject.map().value(choice, key), message, advice);
    }
}
