package org.chokepoint.server.report;

import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.chokepoint.server.engine.debrief.Debrief;
import org.chokepoint.server.engine.debrief.TableDebrief;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.RoundResult;

/** A game as one page that needs nothing else: no script, no picture, no font, no network. For one page. */
final class ReportPage {
    private static final int NAMED_LINES = 6;
    /** How all pages look. */
    static final String STYLE = """
        :root{color-scheme:light}
        body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1rem;color:#1a1a1a;background:#fff}
        h1{line-height:1.2}h2{margin-top:2.5rem;border-bottom:2px solid #ddd}h3{margin:1.6rem 0 .3rem}
        .wide{overflow-x:auto}table{border-collapse:collapse;font-size:.875rem;margin:.5rem 0}
        th,td{padding:.25rem .45rem;text-align:left;border-bottom:1px solid #e2e2e2;vertical-align:top}
        .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        svg{width:100%;height:auto;font:13px system-ui,sans-serif}
        polyline{fill:none;stroke-width:2}.grid{stroke:#e2e2e2}.zero{stroke:#555}
        .y{text-anchor:end}.x{text-anchor:middle}
        summary{cursor:pointer;color:#0050a0}.small{font-size:.85rem;color:#555}
        @media print{details>*{display:block}h2{break-before:auto}h3,tr,svg{break-inside:avoid}}
        """;

    private final GameStory story;
    private final Words words;
    private final ZoneId zone;
    private final Page page;
    private final Sentences sentences;

    private ReportPage(GameStory story, Words words, ZoneId zone, Page page) {
        this.story = story;
        this.words = words;
        this.zone = zone;
        this.page = page;
        sentences = new Sentences(
                words,
                number -> story.seats().stream()
                        .filter(seat -> seat.seat().number() == number)
                        .map(SeatStory::name)
                        .findFirst()
                        .orElse("seat " + number));
    }

    /** Writes the page. */
    static void write(GameStory story, Words words, String language, ZoneId zone, Writer out) {
        Page page = new Page(out);
        try {
            new ReportPage(story, words, zone, page).page(language);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a page in memory", e);
        }
    }

    private void page(String language) throws XMLStreamException {
        String title = "Chokepoint: " + words.of(story.scenario().title());
        page.doctype();
        page.element("html", List.of("lang", language), () -> {
            page.element("head", () -> {
                page.empty("meta", List.of("charset", "utf-8"));
                page.empty("meta", List.of("name", "viewport", "content", "width=device-width, initial-scale=1"));
                page.empty(
                        "meta",
                        List.of(
                                "http-equiv",
                                "Content-Security-Policy",
                                "content",
                                "default-src 'none'; style-src 'unsafe-inline'"));
                page.text("title", title);
                page.text("style", STYLE);
            });
            page.element("body", () -> {
                page.text("h1", title);
                head();
                standings();
                world(story.table());
                players();
                EventPart.write(story, words, page);
                ForecastPart.write(story, words, page);
                foot();
            });
        });
        page.end();
    }

    private void head() throws XMLStreamException {
        String day = DateTimeFormatter.ISO_LOCAL_DATE.format(story.opened().atZone(zone));
        long persons = story.seats().stream().filter(SeatStory::person).count();
        page.text(
                "p",
                "Played on " + day + ": " + story.rounds() + (story.rounds() == 1 ? " round, " : " rounds, ")
                        + story.seats().size() + " seats, " + persons
                        + (persons == 1 ? " person and " : " persons and ")
                        + (story.seats().size() - persons)
                        + " bots at the end."
                        + unfinished()
                        + (story.practised() ? " A practice round came first; nothing of it counts here." : ""));
        page.text(
                "p",
                List.of("class", "small"),
                "The game plays out what five articles claim. It does not say that they are right, and it judges no"
                        + " country.");
    }

    private String unfinished() {
        if (story.end().phase() != Phase.FINISHED) {
            return " The game was not over when this page was made.";
        }
        return story.end().cutShort() ? " The host ended the game before its last round." : "";
    }

    private void standings() throws XMLStreamException {
        page.text("h2", "Standings");
        List<String> head = new ArrayList<>(List.of("", "Name", "Score", "Above par"));
        story.world()
                .rulebook()
                .ruleset()
                .scoring()
                .dimensions()
                .forEach(dimension -> head.add(words.of(dimension.name())));
        page.table(head, story.seats().stream().map(this::standing).toList());
        page.text("h3", "Score after each round");
        LineChart.write(page, "Score after each round", lines());
        scoresByRound();
    }

    private List<String> standing(SeatStory seat) {
        List<String> row = new ArrayList<>(List.of(
                Integer.toString(seat.place()),
                name(seat),
                Figures.one(seat.last().score())));
        Debrief debrief = seat.debrief();
        row.add(Figures.signed(debrief.score() - debrief.par()));
        seat.last().dimensionPoints().forEach(points -> row.add(Figures.one(points)));
        return row;
    }

    private static String name(SeatStory seat) {
        return seat.name() + (seat.person() ? "" : " (bot)");
    }

    private List<LineChart.Line> lines() {
        List<LineChart.Line> lines = new ArrayList<>();
        Set<SeatStory> named = story.seats().stream()
                .sorted(Comparator.comparing(SeatStory::person).reversed())
                .limit(NAMED_LINES)
                .collect(Collectors.toSet());
        story.seats()
                .forEach(seat -> lines.add(new LineChart.Line(
                        seat.name(),
                        seat.rounds().stream().map(RoundResult::score).toList(),
                        named.contains(seat) ? LineChart.Look.NAMED : LineChart.Look.FAINT)));
        parByRound().ifPresent(par -> lines.add(new LineChart.Line("par", par, LineChart.Look.YARDSTICK)));
        return lines;
    }

    private Optional<List<Double>> parByRound() {
        return Optional.of(story.table())
                .filter(table -> !table.parGames().isEmpty())
                .map(known -> IntStream.range(0, story.rounds())
                        .mapToObj(round -> known.parGames().stream()
                                .mapToDouble(game -> game.scores().get(round))
                                .average()
                                .orElse(0))
                        .toList());
    }

    private void scoresByRound() throws XMLStreamException {
        List<String> head = new ArrayList<>(List.of("Round"));
        IntStream.rangeClosed(1, story.rounds()).forEach(round -> head.add(Integer.toString(round)));
        List<List<String>> rows = new ArrayList<>();
        for (LineChart.Line line : lines()) {
            List<String> row = new ArrayList<>(List.of(line.name()));
            line.values().forEach(value -> row.add(Figures.one(value)));
            rows.add(row);
        }
        page.details("The same as a table", () -> page.table(head, rows));
    }

    private void world(TableDebrief table) throws XMLStreamException {
        page.text("h2", "The world");
        String par = table.parGames().isEmpty()
                ? " Each seat has a par of its own: the mean of plain ways of playing it while all others did what"
                        + " they did."
                : " Par, the mean of plain ways of playing this world, was " + Figures.one(table.par()) + ".";
        Double nation = table.nation();
        String together = nation == null ? "" : " The nation came to " + Figures.one(nation) + " points.";
        String world = String.format(
                Locale.ROOT,
                "Hostility %.0f%% (0 friendly, 100 hostile); the outside world aimed at %s.",
                table.hostility() * 100,
                table.focus());
        page.text("p", world + par + together);
        List<BarChart.Bar> bars = story.seats().stream()
                .map(seat -> new BarChart.Bar(
                        seat.name(), seat.debrief().score() - seat.debrief().par()))
                .toList();
        page.text("h3", "Points above and below par");
        BarChart.write(page, "Points above and below par", bars);
        page.text("h3", "Side by side");
        page.table(
                List.of("Name", "Open", "People", "Stranded", "Domains", "Sanctions"),
                story.seats().stream().map(seat -> sideBySide(seat, table)).toList());
        page.text(
                "p",
                List.of("class", "small"),
                "Open: mean stance. People: share of the money that went to them. Stranded: bn yuan at the end."
                        + " Domains: lines that others cannot do without. Sanctions: met in all.");
    }

    private static List<String> sideBySide(SeatStory seat, TableDebrief table) {
        TableDebrief.SeatRow row = table.seats().get(seat.seat().number() - 1);
        return List.of(
                name(seat),
                String.format(Locale.ROOT, "%.0f%%", row.openness() * 100),
                String.format(Locale.ROOT, "%.0f%%", row.talentShare() * 100),
                String.format(Locale.ROOT, "%.0f", row.stranded()),
                Integer.toString(row.domains()),
                Integer.toString(row.sanctions()));
    }

    private void players() throws XMLStreamException {
        page.text("h2", "Seat by seat");
        for (SeatStory seat : story.seats()) {
            page.text("h3", seat.place() + ". " + name(seat));
            explained(seat.debrief());
            page.details("The plans, round by round", () -> plans(seat));
        }
    }

    private void explained(Debrief debrief) throws XMLStreamException {
        page.text("p", sentences.score(debrief));
        page.text("p", sentences.turningPoint(debrief));
        List<String> moved = sentences.moved(debrief);
        if (!moved.isEmpty()) {
            page.text("p", "What moved the score most, each found by playing the game again without it:");
            page.element("ul", () -> {
                for (String sentence : moved) {
                    page.text("li", sentence);
                }
            });
        }
        page.details("What made the difference to par", () -> {
            List<BarChart.Bar> bars = debrief.groups().stream()
                    .map(effect -> new BarChart.Bar(Sentences.name(effect.group()), effect.points()))
                    .toList();
            BarChart.write(page, "What made the difference to par", bars);
            List<List<String>> rows = new ArrayList<>();
            bars.forEach(bar -> rows.add(List.of(bar.name(), Figures.signed(bar.value()))));
            rows.add(List.of("What these do not explain", Figures.signed(debrief.residual())));
            rows.add(List.of("Together", Figures.signed(debrief.score() - debrief.par())));
            page.table(List.of("Decisions", "Points"), rows);
        });
    }

    private void plans(SeatStory seat) throws XMLStreamException {
        List<List<String>> rows = new ArrayList<>();
        for (RoundResult round : seat.rounds()) {
            rows.add(List.of(
                    Integer.toString(round.round()),
                    Figures.one(round.score()),
                    Sentences.name(round.decidedBy()),
                    words.stance(round.plan().stance()),
                    shares(round),
                    String.join(
                            ", ",
                            round.plan().cards().stream()
                                    .map(card -> words.card(card.card()))
                                    .toList())));
        }
        page.table(List.of("Round", "Score", "Decided by", "Stance", "Money", "Cards"), rows);
    }

    private String shares(RoundResult round) {
        return String.join(
                ", ",
                round.plan().shareBp().entrySet().stream()
                        .filter(share -> share.getValue() > 0)
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(share -> words.post(share.getKey()) + " " + Figures.bp(share.getValue()))
                        .toList());
    }

    private void foot() throws XMLStreamException {
        page.text("h2", "How these figures were made");
        page.text(
                "p",
                "Everything here comes from the journal of the game: its rules, its content and all decisions. Worths"
                        + " are found by playing the game again with one thing changed. The tables of the same folder hold"
                        + " every figure; columns.csv explains them.");
        page.text(
                "p",
                List.of("class", "small"),
                "Game " + story.setup().id() + ", scenario " + story.setup().scenario() + ", seed "
                        + story.setup().seed() + ", pack " + story.setup().pack() + " "
                        + story.setup().packHash() + ", final state "
                        + story.end().hash());
    }
}
