package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;

/** Breaks sentences into lines by display width: between words, inside a word only where it fills a line alone. */
public final class Wrap {
    /** Columns of every screen. */
    public static final int COLUMNS = 80;

    private Wrap() {}

    /** Lines of at most {@link #COLUMNS}. */
    public static List<String> text(String text) {
        return text(text, "", "");
    }

    /** Lines of at most {@link #COLUMNS}, all indented alike. */
    public static List<String> indented(int spaces, String text) {
        String indent = " ".repeat(spaces);
        return text(text, indent, indent);
    }

    /**
     * Lines of at most {@link #COLUMNS}.
     *
     * @param first starts the first line
     * @param next starts every other line
     */
    public static List<String> text(String text, String first, String next) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.strip().split(" +", -1)) {
            String rest = word;
            boolean fits = DisplayWidth.of(line.toString()) + 1 + DisplayWidth.of(rest) <= COLUMNS;
            if (!empty && !fits) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                empty = true;
            }
            while (DisplayWidth.of(line.toString()) + DisplayWidth.of(rest) + (empty ? 0 : 1) > COLUMNS) {
                String piece = DisplayWidth.cut(rest, COLUMNS - DisplayWidth.of(line.toString()));
                lines.add(line + piece);
                rest = rest.substring(piece.length());
                line = new StringBuilder(next);
            }
            line.append(empty ? "" : " ").append(rest);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
