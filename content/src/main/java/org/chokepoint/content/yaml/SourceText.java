package org.chokepoint.content.yaml;

import java.util.Arrays;
import org.chokepoint.content.issue.SourceSpan;

/** The text of a file by code points, with its lines. Positions are code points from the start of the file. Immutable. */
public final class SourceText {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String file;
    private final int[] codePoints;
    private final int[] lineStarts;

    /**
     * Takes a text.
     *
     * @param file name for issues
     * @param text whole text; a byte order mark at its start is dropped
     */
    public SourceText(String file, String text) {
        this.file = file;
        this.codePoints = codePoints(text);
        this.lineStarts = findLines(codePoints);
    }

    private static int[] codePoints(String text) {
        int[] found = new int[text.length()];
        int count = 0;
        int start = text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? 0 : 1;
        for (int i = start; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            found[count++] = text.codePointAt(i);
        }
        return Arrays.copyOf(found, count);
    }

    private static int[] findLines(int[] text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length; i++) {
            boolean alone = i + 1 == text.length || text[i + 1] != '\n';
            boolean ends = text[i] == '\n' || (text[i] == '\r' && alone);
            if (ends) {
                starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    /** Name for issues. */
    public String file() {
        return file;
    }

    /** Code points in the file. */
    public int length() {
        return codePoints.length;
    }

    /** The code point at a position, -1 behind the end. */
    public int at(int position) {
        return position < codePoints.length ? codePoints[position] : -1;
    }

    /** The text between two positions. */
    public String text(int start, int end) {
        return new String(codePoints, start, end - start);
    }

    /** Number of lines, at least 1. */
    public int lines() {
        return lineStarts.length;
    }

    /** Position of a line's first code point; lines count from 0. */
    public int lineStart(int line) {
        return line < lineStarts.length ? lineStarts[line] : codePoints.length;
    }

    /** Position behind a line's last code point, its end not included; lines count from 0. */
    public int lineEnd(int line) {
        int end = lineStart(line + 1);
        while (end > lineStart(line) && (codePoints[end - 1] == '\n' || codePoints[end - 1] == '\r')) {
            end--;
        }
        return end;
    }

    /** The line of a position, from 0. */
    public int lineOf(int position) {
        int found = Arrays.binarySearch(lineStarts, position);
        return found >= 0 ? found : -found - 2;
    }

    /** Column of the first code point of a line that is not a space, from 0; the line's length when there is none. */
    public int indentOf(int line) {
        int at = lineStart(line);
        while (at < lineEnd(line) && codePoints[at] == ' ') {
            at++;
        }
        return at - lineStart(line);
    }

    /** The position behind as much text as the given start of the file has. */
    public int clampedPosition(String start) {
        int behind = new SourceText(file, start).length();
        return Math.min(behind, Math.max(0, codePoints.length - 1));
    }

    /** The span between two positions, cut at the end of its first line and at least one long. */
    public SourceSpan span(int start, int end) {
        int from = Math.min(start, codePoints.length);
        int line = lineOf(from);
        int lineStart = lineStart(line);
        int length = Math.max(1, Math.min(end, lineEnd(line)) - from);
        return new SourceSpan(file, line + 1, from - lineStart + 1, length, text(lineStart, lineEnd(line)));
    }
}
