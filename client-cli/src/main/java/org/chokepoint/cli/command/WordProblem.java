package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.cli.screen.Caret;
import org.chokepoint.cli.screen.Wrap;
import org.jspecify.annotations.Nullable;

/** A typed line cannot be followed. Carries the sentence and the piece that it is about. */
public final class WordProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Token at;
    private final String sentence;

    /** About a piece of the line. */
    public WordProblem(Token at, String sentence) {
        super(sentence);
        this.at = at;
        this.sentence = sentence;
    }

    /** About the line as a whole. */
    public WordProblem(String sentence) {
        super(sentence);
        this.at = null;
        this.sentence = sentence;
    }

    /** What is wrong and what to type instead. */
    public String sentence() {
        return sentence;
    }

    /** The line with a caret under the piece, and the sentence. */
    public List<String> lines(String typed) {
        List<String> lines = new ArrayList<>();
        if (at != null && at.to() <= typed.length()) {
            lines.addAll(Caret.under(typed, at.from(), at.to()));
        }
        lines.addAll(Wrap.text(sentence));
        return lines;
    }
}
