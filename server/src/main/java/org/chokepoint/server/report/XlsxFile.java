package org.chokepoint.server.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as one workbook, a sheet each. Words stay words: no cell holds a formula. */
public final class XlsxFile {
    private static final String PROGRAM = "Chokepoint";
    private static final String PROGRAM_VERSION = "1.0";

    private XlsxFile() {}

    /** Writes the tables; the stream stays open. */
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, PROGRAM, PROGRAM_VERSION)) {
            for (Sheet sheet : sheets) {
                fill(workbook.newWorksheet(sheet.name()), sheet);
            }
        }
    }

    private static void fill(Worksheet target, Sheet sheet) {
        for (int column = 0; column < sheet.columns().size(); column++) {
            target.value(0, column, sheet.columns().get(column).name());
            target.style(0, column).bold().set();
        }
        target.freezePane(0, 1);
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Cell> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                put(target, row + 1, column, cells.get(column));
            }
        }
    }

    private static void put(Worksheet target, int row, int column, Cell cell) {
        if (cell instanceof Cell.Count count) {
            target.value(row, column, count.value());
        } else if (cell instanceof Cell.Measure measure) {
            target.value(row, column, measure.value());
        } else if (cell instanceof Cell.Words words && !words.text().isEmpty()) {
            target.value(row, column, words.text());
        }
    }
}
