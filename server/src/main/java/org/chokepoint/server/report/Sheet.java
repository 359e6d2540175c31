package org.chokepoint.server.report;

import java.util.List;

/**
 * A table with a name.
 *
 * @param name in lower case, also of its file
 * @param columns in order
 * @param rows each as long as the columns
 */
public record Sheet(String name, List<Column> columns, List<List<Cell>> rows) {
    /** Copies. */
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        name + ": a row of " + row.size() + " cells under " + columns.size() + " columns");
            }
        }
    }

    /**
     * A column.
     *
     * @param name in lower case
     * @param meaning with unit and range
     */
    public record Column(String name, String meaning) {}
}
