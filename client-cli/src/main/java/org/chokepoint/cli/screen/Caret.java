package org.chokepoint.cli.screen;

import java.util.List;

/** Points at a part of a typed line, by display width. */
public final class Caret {
    private Caret() {}

    /**
     * The line and, under the part, carets; where the line is too long, only its end.
     *
     * @param from first character of the part
     * @param to behind its last character; at least one caret is drawn
     */
    public static List<String> under(String line, int from, int to) {
        int before = DisplayWidth.of(line.substring(0, from));
        int width = Math.max(1, DisplayWidth.of(line.substring(from, to)));
        int room = Wrap.COLUMNS - 2;
        if (before + width > room) {
            return List.of();
        }
        return List.of("  " + DisplayWidth.cut(line, room), "  " + " ".repeat(before) + "^".repeat(width));
    }
}
