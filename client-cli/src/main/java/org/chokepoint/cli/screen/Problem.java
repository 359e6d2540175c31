package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that did not work.
 *
 * @param what what happened, a sentence
 * @param next what to do about it, a sentence
 */
public record Problem(String what, String next) {
    /** Both as lines; the second is indented. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(Wrap.text(what));
        lines.addAll(Wrap.indented(2, next));
        return lines;
    }
}
