package org.chokepoint.cli;

import java.io.PrintStream;
import java.util.List;

/**
 * Append-only output: what is printed stays, nothing is drawn over. On a terminal a prompt stands where something can
 * be typed; news that arrive while it stands begin a line of their own, and the prompt follows again. Without a
 * terminal there is no prompt, and typed lines are repeated so that the text makes sense alone. Used by one thread.
 */
final class Paper {
    private static final String PROMPT = "> ";

    private final PrintStream out;
    private final boolean terminal;
    private boolean prompting;

    Paper(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Whether somebody sits at a terminal. */
    boolean isTerminal() {
        return terminal;
    }

    /** Prints one line. */
    void say(String line) {
        say(List.of(line));
    }

    /** Prints lines. */
    void say(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        if (prompting) {
            out.println();
            prompting = false;
        }
        lines.forEach(out::println);
        out.flush();
    }

    /** Shows the prompt if it does not stand already. */
    void prompt() {
        if (terminal && !prompting) {
            out.print(PROMPT);
            out.flush();
            prompting = true;
        }
    }

    /** Somebody typed a line: on a terminal it stands behind the prompt already. */
    void typed(String line) {
        if (!terminal) {
            out.println(PROMPT + line);
        }
        prompting = false;
    }
}
