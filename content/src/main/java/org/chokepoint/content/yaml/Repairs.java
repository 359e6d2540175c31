package org.chokepoint.content.yaml;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.content.yaml.Node.Region;

/**
 * What was cut out of a text so that the rest can be read. A line goes together with the deeper lines below it, and is
 * replaced by spaces so that everything else keeps its place. For one thread.
 */
final class Repairs {
    private final SourceText source;
    private final List<Cut> cuts = new ArrayList<>();

    Repairs(SourceText source) {
        this.source = source;
    }

    /** A cut line and the column of its first sign behind dashes. */
    private record Cut(int line, int column) {}

    /** Something was cut. */
    boolean any() {
        return !cuts.isEmpty();
    }

    /** Cuts the line of a position and its children out of a text that stands at {@code base}; false if it was cut. */
    boolean cut(int[] text, int base, int position) {
        int line = source.lineOf(Math.min(position, base + text.length - 1));
        Cut cut = new Cut(line, keyColumn(line));
        if (cuts.contains(cut)) {
            return false;
        }
        cuts.add(cut);
        blank(text, base, source.lineStart(line) + cut.column(), source.lineEnd(line));
        for (int next = line + 1; next < source.lines() && isChild(next, cut.column()); next++) {
            blank(text, base, source.lineStart(next), source.lineEnd(next));
        }
        return true;
    }

    private boolean isChild(int line, int column) {
        boolean empty = source.lineStart(line) == source.lineEnd(line);
        return !empty && source.indentOf(line) > column;
    }

    private int keyColumn(int line) {
        int start = source.lineStart(line);
        int at = start + source.indentOf(line);
        while (source.at(at) == '-' && source.at(at + 1) == ' ') {
            at += 2;
            while (source.at(at) == ' ') {
                at++;
            }
        }
        return at - start;
    }

    private static void blank(int[] text, int base, int from, int to) {
        for (int i = Math.max(from, base); i < to && i - base < text.length; i++) {
            text[i - base] = ' ';
        }
    }

    /** A list or map between two places may have lost a part of its own (not only of something inside it). */
    boolean damage(Region start, Region end, boolean flow) {
        int firstLine = source.lineOf(start.start());
        int lastLine = source.lineOf(end.start());
        int column = start.start() - source.lineStart(firstLine);
        return cuts.stream()
                .anyMatch(cut -> firstLine <= cut.line() && cut.line() <= lastLine && (flow || cut.column() <= column));
    }
}
