package org.chokepoint.cli;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A question to be answered with yes or no before something is done. Without a terminal nobody is asked: a script means
 * what it says. Used by one thread.
 */
final class Questions {
    private final Paper paper;
    private final Consumer<String> end;
    private final String farewell;
    private @Nullable Runnable onYes;
    private boolean enterIsYes;

    /**
     * Questions on this paper.
     *
     * @param end ends the session with a last sentence
     * @param farewell the sentence when nothing else is said
     */
    Questions(Paper paper, Consumer<String> end, String farewell) {
        this.paper = paper;
        this.end = end;
        this.farewell = farewell;
    }

    /** Asks; a yes does it. */
    void ask(String question, boolean enterMeansYes, Runnable doIt) {
        if (!paper.isTerminal()) {
            doIt.run();
            return;
        }
        paper.say(question);
        onYes = doIt;
        enterIsYes = enterMeansYes;
    }

    /** Ends the session, without asking. */
    void goodbye() {
        end.accept(farewell);
    }

    /** Ends the session with this sentence, without asking. */
    void quit(String sentence) {
        end.accept(sentence);
    }

    /** Whether a question stands. */
    boolean isOpen() {
        return onYes != null;
    }

    /** Takes a typed line as the answer, if a question stands. A line that is neither yes nor no means no. */
    boolean isAnswered(String line) {
        Runnable doIt = onYes;
        if (doIt == null) {
            return false;
        }
        onYes = null;
        String answer = line.strip().toLowerCase(Locale.ROOT);
        boolean yes = answer.equals("y") || answer.equals("yes") || (answer.isEmpty() && enterIsYes);
        if (yes) {
            doIt.run();
        } else {
            paper.say("Nothing was done.");
        }
        return true;
    }
}
