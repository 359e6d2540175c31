package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows whose first cell is a name on the left and whose other cells are figures on the right. Columns are as wide as
 * their widest cell; where that is more than a line holds, the names are cut.
 */
final class Grid {
    private static final int WIDE_GAP_COLUMNS = 2;
    private static final int NAME_MIN_COLUMNS = 12;

    private final List<List<String>> rows = new ArrayList<>();
    private final int gapColumns;

    Grid() {
        this(WIDE_GAP_COLUMNS);
    }

    /** @param gapColumns between two columns */
    Grid(int gapColumns) {
        this.gapColumns = gapColumns;
    }

    /** Adds a row; missing cells at its end are empty. */
    Grid row(String name, String... figures) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.addAll(List.of(figures));
        rows.add(cells);
        return this;
    }

    /** The rows as lines without trailing spaces. */
    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        widths[0] = Math.min(widths[0], roomForNames(widths));
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int roomForNames(int[] widths) {
        int figures = 0;
        for (int i = 1; i < widths.length; i++) {
            figures += gapColumns + widths[i];
        }
        return Math.max(NAME_MIN_COLUMNS, Wrap.COLUMNS - figures);
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(DisplayWidth.left(row.get(0), widths[0]));
        for (int i = 1; i < row.size(); i++) {
            line.append(" ".repeat(gapColumns)).append(DisplayWidth.right(row.get(i), widths[i]));
        }
        return line.toString().stripTrailing();
    }
}
