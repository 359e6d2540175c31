package org.chokepoint.server.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.ScoringDef.DimensionDef;
import org.chokepoint.server.engine.debrief.Debrief;
import org.chokepoint.server.engine.debrief.TableDebrief;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.report.Sheet.Column;

/** A game as tables. Every figure of the page stands in one of them. For one game. */
final class Sheets {
    private final GameStory story;
    private final Words words;
    private final ZoneId zone;

    private Sheets(GameStory story, Words words, ZoneId zone) {
        this.story = story;
        this.words = words;
        this.zone = zone;
    }

    /** All tables; the last explains the columns of the others. */
    static List<Sheet> of(GameStory story, Words words, ZoneId zone) {
        Sheets sheets = new Sheets(story, words, zone);
        List<Sheet> all =
                new ArrayList<>(List.of(sheets.players(), sheets.rounds(), sheets.events(), sheets.answers()));
        all.add(sheets.forecasts());
        all.add(sheets.par());
        all.add(sheets.game());
        all.add(columns(all));
        return all;
    }

    private Sheet players() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("seat", "number at the table"),
                new Column("name", "shown at the end"),
                new Column("sitter", "person or bot, at the end"),
                new Column("place", "from 1"),
                new Column("score", "points 0 to 100"),
                new Column("par", "points of plain play in the same world"),
                new Column("above_par", "score less par"),
                new Column("own_rounds", "rounds whose plan the person wrote for that round"),
                new Column("rounds", "rounds that were played"),
                new Column("turning_point", "round that decided most")));
        columns.addAll(dimensions());
        List<List<Cell>> rows = new ArrayList<>();
        for (SeatStory seat : story.seats()) {
            Debrief debrief = seat.debrief();
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(seat.seat().number()),
                    Cell.of(seat.name()),
                    Cell.of(seat.person() ? "person" : "bot"),
                    Cell.of(seat.place()),
                    Cell.of(seat.last().score()),
                    Cell.of(debrief.par()),
                    Cell.of(debrief.score() - debrief.par()),
                    Cell.of(seat.ownRounds()),
                    Cell.of(seat.rounds().size()),
                    Cell.of(debrief.turningPoint())));
            seat.last().dimensionPoints().forEach(points -> row.add(Cell.of(points)));
            rows.add(row);
        }
        return new Sheet("players", columns, rows);
    }

    private List<Column> dimensions() {
        return story.world().rulebook().ruleset().scoring().dimensions().stream()
                .map(dimension -> new Column(id(dimension), "points 0 to 100, weight " + dimension.weight()))
                .toList();
    }

    private static String id(DimensionDef dimension) {
        return dimension.id().name().toLowerCase(Locale.ROOT);
    }

    private Sheet rounds() {
        Rulebook book = story.world().rulebook();
        List<String> posts = new ArrayList<>(book.lines().all());
        posts.addAll(book.programmes().all());
        List<String> sectors = story.scenario().sectors();
        List<Column> columns = new ArrayList<>(List.of(
                new Column("round", "from 1"),
                new Column("seat", "number at the table"),
                new Column("name", "shown at the end"),
                new Column("decided_by", "whose plan it was"),
                new Column("score", "points 0 to 100 after the round"),
                new Column("change", "points that the round added"),
                new Column("stance", "toward the world"),
                new Column("borrow", "new debt in hundredths of a percent of the budget"),
                new Column("cards", "played, with their target after a colon")));
        columns.addAll(dimensions());
        posts.forEach(post -> columns.add(new Column("share_" + post, "hundredths of a percent of the money")));
        sectors.forEach(sector ->
                columns.add(new Column("basic_" + sector, "basic research, hundredths of a percent of the sector")));
        List<List<Cell>> rows = new ArrayList<>();
        for (int round = 0; round < story.rounds(); round++) {
            for (SeatStory seat : story.seats()) {
                rows.add(round(seat, seat.rounds().get(round), posts, sectors));
            }
        }
        return new Sheet("rounds", columns, rows);
    }

    private static List<Cell> round(SeatStory seat, RoundResult result, List<String> posts, List<String> sectors) {
        PlanOrder plan = result.plan();
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(result.round()),
                Cell.of(seat.seat().number()),
                Cell.of(seat.name()),
                Cell.of(result.decidedBy().name().toLowerCase(Locale.ROOT)),
                Cell.of(result.score()),
                Cell.of(result.score() - result.scoreBefore()),
                Cell.of(plan.stance()),
                Cell.of(plan.borrowBp()),
                Cell.of(plan.cards().stream()
                        .map(card -> card.target() == null ? card.card() : card.card() + ":" + card.target())
                        .collect(Collectors.joining(" ")))));
        result.dimensionPoints().forEach(points -> row.add(Cell.of(points)));
        posts.forEach(post -> row.add(Cell.of(plan.shareBp().getOrDefault(post, 0))));
        sectors.forEach(sector -> {
            Integer share = plan.basicResearchBp().get(sector);
            row.add(share == null ? Cell.EMPTY : Cell.of(share));
        });
        return row;
    }

    private Sheet events() {
        List<Column> columns = List.of(
                new Column("round", "from 1"),
                new Column("event", "id in the pack"),
                new Column("title", "shown to the players"),
                new Column("kind", "world, sanction or domestic"),
                new Column("reading", "of a disputed matter, the one that was played"),
                new Column("seats", "that had it on the table"),
                new Column("facts", "ids of what the articles say"),
                new Column("theses", "that it illustrates"),
                new Column("by_host", "yes: the host has chosen it"));
        List<List<Cell>> rows = story.happened().stream()
                .map(happened -> {
                    EventDef event = words.event(happened.event());
                    return List.of(
                            Cell.of(happened.round()),
                            Cell.of(event.id()),
                            Cell.of(words.of(event.title())),
                            Cell.of(event.kind().name().toLowerCase(Locale.ROOT)),
                            Cell.of(happened.reading()),
                            Cell.of(happened.seats().size()),
                            Cell.of(String.join(" ", event.facts())),
                            Cell.of(String.join(" ", event.theses())),
                            Cell.of(happened.byHost() ? "yes" : "no"));
                })
                .toList();
        return new Sheet("events", columns, rows);
    }

    private Sheet answers() {
        List<Column> columns = List.of(
                new Column("round", "from 1"),
                new Column("event", "id in the pack"),
                new Column("seat", "number at the table"),
                new Column("answer", "id in the pack"),
                new Column("words", "of the answer"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Happened happened : story.happened()) {
            happened.answers()
                    .forEach((seat, answer) -> rows.add(List.of(
                            Cell.of(happened.round()),
                            Cell.of(happened.event()),
                            Cell.of(seat.number()),
                            Cell.of(answer),
                            Cell.of(words.answer(happened.event(), answer)))));
        }
        return new Sheet("answers", columns, rows);
    }

    private Sheet forecasts() {
        List<Column> columns = List.of(
                new Column("seat", "number at the table"),
                new Column("round", "in which the question was asked"),
                new Column("question", "id in the pack"),
                new Column("words", "of the question"),
                new Column("percent", "stated probability that it comes true"),
                new Column("came_true", "yes or no; empty while nobody knows"));
        List<List<Cell>> rows = new ArrayList<>();
        for (SeatStory seat : story.seats()) {
            seat.stakes()
                    .forEach(stake -> rows.add(List.of(
                            Cell.of(seat.seat().number()),
                            Cell.of(stake.round()),
                            Cell.of(stake.question()),
                            Cell.of(words.question(stake.question(), stake.bar())),
                            Cell.of(stake.percent()),
                            stake.isSettled() ? Cell.of(stake.cameTrue() ? "yes" : "no") : Cell.EMPTY)));
        }
        return new Sheet("forecasts", columns, rows);
    }

    private Sheet par() {
        List<Column> columns = List.of(
                new Column("seat", "number at the table; empty when all seats have the same par"),
                new Column("bot", "a plain way of playing; empty for last year's habits"),
                new Column("round", "from 1"),
                new Column("score", "points 0 to 100 after the round; the mean of all ways is the par"));
        List<List<Cell>> rows = new ArrayList<>();
        par(Cell.EMPTY, story.table().parGames(), rows);
        if (rows.isEmpty()) {
            story.seats()
                    .forEach(seat ->
                            par(Cell.of(seat.seat().number()), seat.debrief().parGames(), rows));
        }
        return new Sheet("par", columns, rows);
    }

    private static void par(Cell seat, List<TableDebrief.ParScore> games, List<List<Cell>> rows) {
        for (TableDebrief.ParScore game : games) {
            for (int round = 1; round <= game.scores().size(); round++) {
                rows.add(List.of(
                        seat,
                        Cell.of(game.bot()),
                        Cell.of(round),
                        Cell.of(game.scores().get(round - 1))));
            }
        }
    }

    private Sheet game() {
        String opened = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                story.opened().truncatedTo(ChronoUnit.SECONDS).atZone(zone));
        Map<String, String> facts = new java.util.LinkedHashMap<>();
        facts.put("game", story.setup().id().value());
        facts.put("opened", opened);
        facts.put("pack", story.setup().pack());
        facts.put("pack_hash", story.setup().packHash());
        facts.put("scenario", story.setup().scenario());
        facts.put("mode", story.setup().mode().name().toLowerCase(Locale.ROOT));
        facts.put("seed", Long.toString(story.setup().seed()));
        facts.put("practice_round", story.practised() ? "yes, not counted" : "no");
        facts.put("state", story.end().hash());
        return new Sheet(
                "game",
                List.of(new Column("key", "what"), new Column("value", "as text; opened is an ISO time with its zone")),
                facts.entrySet().stream()
                        .map(fact -> List.of(Cell.of(fact.getKey()), Cell.of(fact.getValue())))
                        .toList());
    }

    private static Sheet columns(List<Sheet> sheets) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Sheet sheet : sheets) {
            sheet.columns()
                    .forEach(column -> rows.add(
                            List.of(Cell.of(sheet.name()), Cell.of(column.name()), Cell.of(column.meaning()))));
        }
        return new Sheet(
                "columns",
                List.of(
                        new Column("table", "name of the table"),
                        new Column("column", "name of the column"),
                        new Column("meaning", "with unit and range")),
                rows);
    }
}
