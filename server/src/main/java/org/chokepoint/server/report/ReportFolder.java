package org.chokepoint.server.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A game's report on disk: {@code report.html}, {@code report.xlsx}, {@code gradebook.csv} and a CSV file for each table. */
public final class ReportFolder {
    private ReportFolder() {}

    /**
     * Writes a report, over an earlier one.
     *
     * @param language that readers would like; a text the pack does not have in it comes in the pack's main language
     * @param zone of all times
     * @return the files, the page first
     */
    public static List<Path> write(GameStory story, String language, ZoneId zone, Path folder) throws IOException {
        List<String> offered = story.world().rulebook().ruleset().pack().languages();
        List<String> languages = new ArrayList<>(List.of(language));
        languages.addAll(offered);
        Words words = new Words(story.world().rulebook().ruleset(), languages);
        String shown = offered.isEmpty() || offered.contains(language) ? language : offered.get(0);
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        Path page = folder.resolve("report.html");
        try (Writer out = Files.newBufferedWriter(page, StandardCharsets.UTF_8)) {
            ReportPage.write(story, words, shown, zone, out);
        }
        files.add(page);
        List<Sheet> sheets = Sheets.of(story, words, zone);
        Path workbook = folder.resolve("report.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            XlsxFile.write(sheets, out);
        }
        files.add(workbook);
        for (Sheet sheet : sheets) {
            files.add(csv(sheet, folder));
        }
        files.add(csv(Gradebook.of(story), folder));
        return files;
    }

    /** A table as a file of its own. */
    static Path csv(Sheet sheet, Path folder) throws IOException {
        Path file = folder.resolve(sheet.name() + ".csv");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            CsvFile.write(sheet, out);
        }
        return file;
    }
}
