package org.chokepoint.content.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chokepoint.content.issue.Issues;

/** Looks for tabs and control characters before anything is parsed. */
final class SignCheck {
    private final SourceText source;
    private final Issues out;
    private final List<Integer> indentTabs = new ArrayList<>();
    private boolean controls;

    /** Checks a file; the parser would stop at the first of these. */
    SignCheck(SourceText source, Issues out) {
        this.source = source;
        this.out = out;
        for (int line = 0; line < source.lines(); line++) {
            checkLine(source.lineStart(line), source.lineEnd(line));
        }
    }

    /** Positions of the first tab of each line that is indented with one. */
    List<Integer> indentTabs() {
        return indentTabs;
    }

    /** The text between two places, without the control characters, at which the parser would stop. */
    String clean(int start, int end) {
        String text = source.text(start, end);
        if (!controls) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> clean.appendCodePoint(isControl(sign) ? ' ' : sign));
        return clean.toString();
    }

    private void checkLine(int start, int end) {
        boolean indenting = true;
        for (int at = start; at < end; at++) {
            int sign = source.at(at);
            if (sign == '\t') {
                int from = at;
                while (source.at(at + 1) == '\t') {
                    at++;
                }
                out.error("tab", source.span(from, at + 1), SyntaxFaults.TAB_MESSAGE, SyntaxFaults.TAB_ADVICE);
                if (indenting) {
                    indentTabs.add(from);
                    indenting = false;
                }
            }
            indenting &= sign == ' ' || sign == '\t';
            if (isControl(sign)) {
                controls = true;
                String name = String.format(Locale.ROOT, "U+%04X", sign);
                String message = "There is an invisible control character here (" + name + ").";
                out.error("control-character", source.span(at, at + 1), message, "Remove it.");
            }
        }
    }

    /** A sign of the text steers a terminal or is not allowed by YAML. */
    static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A sign that steers a terminal or that YAML does not allow. */
    static boolean isControl(int sign) {
        boolean c0 = sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r';
        boolean c1 = sign >= 0x7F && sign <= 0x9F;
        return c0 || c1 || sign == 0xFFFE || sign == 0xFFFF;
    }
}
