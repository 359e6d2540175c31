package org.chokepoint.content.issue;

import java.util.Locale;

/**
 * An issue as people read it: place, severity, code, what is wrong and what to do, then the line with the place underlined.
 * Marks stand under what they mean in a terminal, where the signs of East Asian scripts are two columns wide. Stateless.
 */
public final class IssueText {
    private static final String MARGIN = " | ";

    /** Columns of a line that are shown; of a longer one the part around the mark. */
    private static final int SHOWN_COLUMNS = 110;

    /** Columns shown before the mark when the start of the line is left out. */
    private static final int COLUMNS_BEFORE = 40;

    private IssueText() {}

    /**
     * Renders an issue.
     *
     * @param issue the issue
     * @param folder put before the file's name, for example {@code packs/}
     */
    public static String of(Issue issue, String folder) {
        SourceSpan span = issue.span();
        String head = folder + span.file() + ":" + span.line() + ":" + span.column() + " "
                + issue.severity().name().toLowerCase(Locale.ROOT) + " " + issue.code() + ": " + issue.message();
        String advice = issue.advice().isEmpty() ? "" : " " + issue.advice();
        return head + advice + "\n" + (span.text().isBlank() ? "" : excerpt(span));
    }

    private static String excerpt(SourceSpan span) {
        int[] line = span.text().codePoints().map(IssueText::printable).toArray();
        int mark = Math.min(span.column() - 1, line.length);
        int end = Math.min(mark + span.length(), line.length);
        int from = width(line, 0, line.length) <= SHOWN_COLUMNS ? 0 : startOfWindow(line, mark);
        int to = endOfWindow(line, from);
        String before = from > 0 ? "…" : "";
        String after = to < line.length ? "…" : "";
        String shown = new String(line, from, to - from);
        int dots = before.length() + width(line, from, mark);
        int carets = Math.max(1, width(line, mark, Math.min(end, to)));
        return MARGIN + before + shown + after + "\n" + MARGIN + ".".repeat(dots) + "^".repeat(carets) + "\n";
    }

    private static int startOfWindow(int[] line, int mark) {
        int from = mark;
        while (from > 0 && width(line, from - 1, mark) <= COLUMNS_BEFORE) {
            from--;
        }
        return from;
    }

    private static int endOfWindow(int[] line, int from) {
        int to = from;
        int width = 0;
        while (to < line.length && width + width(line[to]) <= SHOWN_COLUMNS) {
            width += width(line[to++]);
        }
        return to;
    }

    private static int width(int[] line, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += width(line[i]);
        }
        return width;
    }

    /** Columns of a sign in a terminal. */
    private static int width(int sign) {
        int type = Character.getType(sign);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(sign) ? 2 : 1;
    }

    private static boolean isWide(int sign) {
        boolean hangulJamo = sign >= 0x1100 && sign <= 0x115F;
        boolean eastAsian = sign >= 0x2E80 && sign <= 0xA4CF && sign != 0x303F;
        boolean hangul = sign >= 0xAC00 && sign <= 0xD7A3;
        boolean compatible = (sign >= 0xF900 && sign <= 0xFAFF) || (sign >= 0xFE30 && sign <= 0xFE6F);
        boolean fullWidth = (sign >= 0xFF00 && sign <= 0xFF60) || (sign >= 0xFFE0 && sign <= 0xFFE6);
        boolean emoji = sign >= 0x1F300 && sign <= 0x1FAFF;
        boolean rare = sign >= 0x20000 && sign <= 0x3FFFD;
        return hangulJamo || eastAsian || hangul || compatible || fullWidth || emoji || rare;
    }

    /** Nothing in a file from a stranger may steer the terminal. */
    private static int printable(int sign) {
        boolean steers = Character.isISOControl(sign) || isDirection(sign);
        return sign == '\t' ? ' ' : steers ? '\uFFFD' : sign;
    }

    private static boolean isDirection(int sign) {
        return (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
    }
}
