package org.chokepoint.server.report;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;

/** The groups of a class on one page that needs nothing else, like the page of a game. */
final class ClassPage {
    private final ClassStory story;
    private final Page page;

    private ClassPage(ClassStory story, Page page) {
        this.story = story;
        this.page = page;
    }

    /** Writes the page. */
    static void write(ClassStory story, Writer out) {
        Page page = new Page(out);
        try {
            new ClassPage(story, page).page();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a page in memory", e);
        }
    }

    private void page() throws XMLStreamException {
        String title = "Chokepoint: a class in " + story.groups().size() + " groups";
        page.doctype();
        page.element("html", List.of("lang", "en"), () -> {
            page.element("head", () -> {
                page.empty("meta", List.of("charset", "utf-8"));
                page.empty("meta", List.of("name", "viewport", "content", "width=device-width,initial-scale=1"));
                page.text("title", title);
                page.text("style", ReportPage.STYLE);
            });
            page.element("body", () -> {
                page.text("h1", title);
                groups();
                players();
            });
        });
        page.end();
    }

    private void groups() throws XMLStreamException {
        page.text("h2", "The groups");
        page.text(
                "p",
                "All groups met the same events: they played the same seed. Par is what plain play makes of a seat; what"
                        + " is above it can be compared between groups.");
        List<BarChart.Bar> bars = IntStream.rangeClosed(1, story.groups().size())
                .mapToObj(group -> new BarChart.Bar("Group " + group, story.aboveParOf(group)))
                .toList();
        BarChart.write(page, "Mean above par", bars);
        table(story.groupSheet());
        page.text(
                "p",
                List.of("class", "small"),
                "The report of each group is in the folder beside this page: group-1" + " and so on.");
    }

    private void players() throws XMLStreamException {
        page.text("h2", "The class");
        table(story.playerSheet());
    }

    private void table(Sheet sheet) throws XMLStreamException {
        List<String> head = sheet.columns().stream()
                .map(column -> column.name().replace('_', ' '))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        sheet.rows().forEach(row -> rows.add(row.stream().map(ClassPage::shown).toList()));
        page.table(head, rows);
    }

    private static String shown(Cell cell) {
        if (cell instanceof Cell.Measure measure) {
            return String.format(Locale.ROOT, "%.1f", measure.value());
        }
        return cell instanceof Cell.Count count ? Long.toString(count.value()) : ((Cell.Words) cell).text();
    }
}
