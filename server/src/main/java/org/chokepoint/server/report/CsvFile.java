package org.chokepoint.server.report;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV: RFC 4180 with CRLF, UTF-8 after a byte order mark, without which Excel takes Korean and Chinese names for
 * something else. Words that a spreadsheet would take for a formula get an apostrophe in front.
 */
public final class CsvFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private CsvFile() {}

    /** Writes a table. */
    public static void write(Sheet sheet, Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        printer.printRecord(sheet.columns().stream().map(Sheet.Column::name));
        for (List<Cell> row : sheet.rows()) {
            printer.printRecord(row.stream().map(CsvFile::text));
        }
        printer.flush();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Count count) {
            return Long.toString(count.value());
        }
        if (cell instanceof Cell.Measure measure) {
            return Double.toString(measure.value());
        }
        String words = ((Cell.Words) cell).text();
        return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
