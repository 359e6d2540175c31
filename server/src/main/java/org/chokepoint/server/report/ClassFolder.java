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

/**
 * The groups of a class on disk: {@code class.html}, {@code class.xlsx}, {@code groups.csv} and {@code class_players.csv},
 * and the report of each group in a folder of its own.
 */
public final class ClassFolder {
    private ClassFolder() {}

    /**
     * Writes the report of a class, over an earlier one.
     *
     * @param groups in their order
     * @param language as for {@link ReportFolder}
     * @param zone of all times
     * @return the files for the whole class, the page first
     */
    public static List<Path> write(List<GameStory> groups, String language, ZoneId zone, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        for (int group = 1; group <= groups.size(); group++) {
            ReportFolder.write(groups.get(group - 1), language, zone, folder.resolve("group-" + group));
        }
        ClassStory story = new ClassStory(groups);
        List<Path> files = new ArrayList<>();
        Path page = folder.resolve("class.html");
        try (Writer out = Files.newBufferedWriter(page, StandardCharsets.UTF_8)) {
            ClassPage.write(story, out);
        }
        files.add(page);
        List<Sheet> sheets = List.of(story.groupSheet(), story.playerSheet());
        Path workbook = folder.resolve("class.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            XlsxFile.write(sheets, out);
        }
        files.add(workbook);
        for (Sheet sheet : sheets) {
            files.add(ReportFolder.csv(sheet, folder));
        }
        return files;
    }
}
