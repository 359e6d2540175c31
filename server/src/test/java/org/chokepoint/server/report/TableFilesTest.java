package org.chokepoint.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** What a spreadsheet reads is what was written, and nothing of it is a formula. */
class TableFilesTest {
    private static final List<String> NAMES =
            List.of("김지민", "王小明", "Zoë \"Z\" O'Neil, 3rd", "two\nlines", "<b>bold</b> & co", " spaced ");
    private static final List<String> FORMULAS = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1");

    private static Sheet sheet() {
        List<List<Cell>> rows = Stream.concat(NAMES.stream(), FORMULAS.stream())
                .map(name -> List.of(Cell.of(name), Cell.of(-2), Cell.of(-0.1), Cell.of(Double.NaN)))
                .toList();
        List<Sheet.Column> columns = Stream.of("name", "count", "measure", "none")
                .map(name -> new Sheet.Column(name, "meaning"))
                .toList();
        return new Sheet("names", columns, rows);
    }

    @Test
    void shouldReadBackEqualFromCsv() throws IOException {
        // when
        StringWriter out = new StringWriter();
        CsvFile.write(sheet(), out);
        // then
        assertThat(out.toString()).startsWith("\uFEFFname,count,measure,none\r\n");
        List<CSVRecord> rows = CSVFormat.RFC4180
                .parse(new StringReader(out.toString().substring(1)))
                .getRecords();
        List<String> read = rows.stream().skip(1).map(row -> row.get(0)).toList();
        assertThat(read.subList(0, NAMES.size())).isEqualTo(NAMES);
        assertThat(read.subList(NAMES.size(), read.size()))
                .isEqualTo(FORMULAS.stream().map(name -> "'" + name).toList());
        assertThat(rows.get(1).toList().subList(1, 4)).containsExactly("-2", "-0.1", "");
    }

    @Test
    void shouldReadBackEqualFromTheWorkbook() throws IOException {
        // when
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxFile.write(List.of(sheet()), out);
        // then
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            List<String> read =
                    rows.stream().skip(1).map(row -> row.getCellText(0)).toList();
            assertThat(read)
                    .isEqualTo(Stream.concat(NAMES.stream(), FORMULAS.stream()).toList());
            for (Row row : rows.subList(1, rows.size())) {
                assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
                assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("-2");
                assertThat(row.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("-0.1");
            }
        }
    }

    @Test
    void shouldKeepEveryTextText() throws Exception {
        // when
        StringWriter out = new StringWriter();
        Page page = new Page(out);
        page.table(List.of("</th>"), List.of(List.of("<script>alert(1)</script>"), List.of("a & b")));
        page.end();
        // then
        assertThat(out.toString()).doesNotContain("<script>", "</th></th>").contains("&lt;script", "a &amp; b");
    }
}
