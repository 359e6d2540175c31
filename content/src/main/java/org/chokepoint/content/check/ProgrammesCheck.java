package org.chokepoint.content.check;

import java.util.List;
import org.chokepoint.content.issue.Advice;
import org.chokepoint.content.model.ProgrammeDef;

/** The rules know what the programmes do by their ids; one that they do not know would swallow money. */
final class ProgrammesCheck implements Check {
    private static final List<String> KNOWN = List.of("stem", "vocational", "overseas", "poaching");

    @Override
    public void run(Subject subject) {
        for (ProgrammeDef programme : subject.rules().programmes()) {
            if (subject.isSound(programme, "id") && !KNOWN.contains(programme.id())) {
                String message = "The rules know no programme '" + programme.id() + "'; its money would do nothing.";
                String advice = Advice.insteadOfFew(programme.id(), KNOWN, "programmes");
                subject.error("programme-without-rule", subject.map().value(programme, "id"), message, advice);
            }
        }
    }
}
