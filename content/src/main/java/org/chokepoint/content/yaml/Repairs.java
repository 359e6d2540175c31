package org.chokepoint.content.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.content.yaml.Node.Region;

/**
 * What was cut out of a text so that the rest can be read. A line goes together with the deeper lines below it, and is
 * replaced by spaces so that everything else keeps its place. For one thread.
 */
final class Repairs {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final SourceText source;
    private final List<Cut> cuts = new ArrayList<>();

    Repairs(SourceText source) {
        this.source = source;
    }

    /**
     * A cut line.
     *
     * @param line the line
     * @param last its last child
     * @param column of its first sign behind dashes
     * @param sure false when its indentation was the fault
     */
    private record Cut(int line, int last, int column, boolean sure) {}

    /**
     * Cuts the line of a position and its children.
     *
     * @param text what is parsed; the cut is made here
     * @param base where it stands in the file
     * @param position the fault
     * @param indented the line's indentation can be believed
     * @return false when the line was cut before
     */
    boolean cut(int[] text, int base, int position, boolean indented) {
        int line = source.lineOf(Math.min(position, base + text.length - 1));
        int column = keyColumn(line);
        if (cuts.stream().anyMatch(cut -> cut.line() == line)) {
            return false;
        }
        blank(text, base, source.lineStart(line) + column, source.lineEnd(line));
        int parent = indented ? column : columnOfChildren(line) - 1;
        int last = line;
        while (last + 1 < source.lines() && isChild(last + 1, parent)) {
            last++;
            blank(text, base, source.lineStart(last), source.lineEnd(last));
        }
        cuts.add(new Cut(line, last, column, indented));
        return true;
    }

    private boolean isChild(int line, int column) {
        boolean empty = source.lineStart(line) + source.indentOf(line) == source.lineEnd(line);
        return empty || source.indentOf(line) > column;
    }

    /** When the indentation says nothing about depth: what follows are children if the line opens something. */
    private int columnOfChildren(int line) {
        int end = source.lineEnd(line);
        boolean opens = end > 0 && ":>|-[{,".indexOf(source.at(end - 1)) >= 0;
        return opens && line + 1 < source.lines() ? source.indentOf(line + 1) : Integer.MAX_VALUE;
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

    /** A list between two places may have lost an element (not only a part of one). */
    boolean hasCut(Region start, Region end, boolean flow) {
        return !cuts.isEmpty() && cutsIn(start, end, flow).findAny().isPresent();
    }

    /** The keys that a map between two places has lost. */
    Set<String> lostKeys(Region start, Region end, boolean flow) {
        if (cuts.isEmpty()) {
            return Set.of();
        }
        List<String> words = cutsIn(start, end, flow).map(this::word).toList();
        return flow && !words.isEmpty() ? MapNode.EVERYTHING : Set.copyOf(words);
    }

    /** The keys that the top level has lost. */
    Set<String> lostTopKeys() {
        return cuts.stream()
                .filter(cut -> cut.column() == 0 || !cut.sure())
                .map(this::word)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Cut> cutsIn(Region start, Region end, boolean flow) {
        int firstLine = source.lineOf(start.start());
        int lastLine = source.lineOf(end.start());
        int column = start.start() - source.lineStart(firstLine);
        return cuts.stream()
                .filter(cut -> cut.line() <= lastLine && firstLine <= (isBehindDash(cut) ? cut.last() + 1 : cut.line()))
                .filter(cut -> flow || !cut.sure() || cut.column() == column);
    }

    /** The first key of an entry was cut; what remains of the entry starts below. */
    private boolean isBehindDash(Cut cut) {
        return cut.column() > source.indentOf(cut.line());
    }

    /** The key that stood in a cut line. */
    private String word(Cut cut) {
        String line = source.text(source.lineStart(cut.line()), source.lineEnd(cut.line()));
        Matcher word = WORD.matcher(line);
        return word.find() ? word.group() : "";
    }

    /** What stood behind the colon or dash at a position was cut, in its line or as a child below it. */
    boolean emptied(int position) {
        int line = source.lineOf(position);
        int below = line + 1;
        while (below < source.lines() && source.lineStart(below) == source.lineEnd(below)) {
            below++;
        }
        int child = below;
        return cuts.stream()
                .anyMatch(cut -> cut.line() == line || (cut.line() == child && cut.column() > keyColumn(line)));
    }
}
