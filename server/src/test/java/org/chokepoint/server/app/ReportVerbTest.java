package org.chokepoint.server.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.chokepoint.server.engine.command.AdvancePhase;
import org.chokepoint.server.engine.command.EndGame;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Created;
import org.chokepoint.server.room.LocalRooms;
import org.chokepoint.server.room.NewKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A game that bots played, as a class would take it home. */
class ReportVerbTest {
    @TempDir
    Path folder;

    private final Table table = new Table();
    private final StringWriter said = new StringWriter();
    private Path data;
    private GameId game;

    @BeforeEach
    void playAWholeGame() throws DataFolder.Unusable {
        data = folder.resolve("data");
        try (DataFolder opened = DataFolder.open(data)) {
            LocalRooms rooms = table.rooms(opened.journal());
            game = table.open(rooms, Table.wish("quick", 7L, 3));
            table.playOn(rooms, game);
        }
    }

    @AfterEach
    void stop() {
        table.close();
    }

    @Test
    void shouldTellTheSameFromTheFolderAndFromAnExport() throws IOException {
        // given
        Path export = folder.resolve("one.db");
        assertThat(run("export", game.value(), "--out", export.toString())).isZero();
        // when
        assertThat(report("here")).as(said.toString()).isZero();
        assertThat(report("there", "--file", export.toString()))
                .as(said.toString())
                .isZero();
        // then
        List<String> names = files("here");
        assertThat(names)
                .contains("report.html", "report.xlsx", "players.csv", "rounds.csv", "gradebook.csv")
                .isEqualTo(files("there"));
        for (String name : names) {
            if (!name.endsWith(".xlsx")) {
                assertThat(text("there", name)).as(name).isEqualTo(text("here", name));
            }
        }
    }

    @Test
    void shouldLetStandingsAndParBeComputedAgainFromTheTables() throws IOException {
        // given
        report("here");
        List<CSVRecord> players = rows("here", "players.csv");
        List<CSVRecord> rounds = rows("here", "rounds.csv");
        List<CSVRecord> par = rows("here", "par.csv");
        // when
        Map<String, List<Double>> scores = rounds.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("seat"),
                        Collectors.mapping(row -> Double.parseDouble(row.get("score")), Collectors.toList())));
        int last = par.stream()
                .mapToInt(row -> Integer.parseInt(row.get("round")))
                .max()
                .orElseThrow();
        double mean = par.stream()
                .filter(row -> row.get("round").equals("" + last))
                .mapToDouble(row -> Double.parseDouble(row.get("score")))
                .average()
                .orElseThrow();
        List<String> order = scores.keySet().stream()
                .sorted(Comparator.comparing((String seat) -> end(scores, seat)).reversed())
                .toList();
        // then
        assertThat(players.stream().map(row -> row.get("seat")).toList()).isEqualTo(order);
        for (CSVRecord player : players) {
            assertThat(Double.parseDouble(player.get("score"))).isEqualTo(end(scores, player.get("seat")));
            assertThat(Double.parseDouble(player.get("par"))).isCloseTo(mean, within(1e-12));
        }
    }

    @Test
    void shouldTakeTheNamesOutOfTheKeptGameWhenAskedTo() throws IOException, DataFolder.Unusable {
        // given
        try (DataFolder opened = DataFolder.open(data)) {
            LocalRooms rooms = table.rooms(opened.journal());
            game = table.open(rooms, Table.wish("quick", 7L, 3));
            rooms.takeSeat(game, "Zoe Quimby").toCompletableFuture().join();
            rooms.submit(game, new Actor.Host(), 1, new StartGame());
            rooms.submit(game, new Actor.Host(), 2, new AdvancePhase(AdvancePhase.Why.TIME_OVER));
            rooms.submit(game, new Actor.Host(), 3, new AdvancePhase(AdvancePhase.Why.TIME_OVER));
            rooms.submit(game, new Actor.Host(), 4, new AdvancePhase(AdvancePhase.Why.TIME_OVER));
            rooms.submit(game, new Actor.Host(), 5, new EndGame())
                    .toCompletableFuture()
                    .join();
        }

        // when
        assertThat(report("asked")).as(said.toString()).isZero();
        assertThat(said.toString()).contains("The kept game still has the names");
        assertThat(report("forgotten", "--forget")).as(said.toString()).isZero();
        assertThat(report("later")).as(said.toString()).isZero();

        // then
        assertThat(said.toString()).contains("The kept game has no names any more; the report has them.");
        assertThat(text("forgotten", "players.csv")).contains("Zoe Quimby");
        assertThat(text("later", "players.csv")).doesNotContain("Zoe Quimby");
        assertThat(run("verify", game.value())).isZero();
    }

    @Test
    void shouldPutTheGroupsOfAClassSideBySide() throws IOException, DataFolder.Unusable {
        // given
        List<GameId> groups = new ArrayList<>();
        try (DataFolder opened = DataFolder.open(data)) {
            LocalRooms rooms = table.rooms(opened.journal());
            groups.add(table.open(rooms, Table.wish("quick", 7L, 3)));
            for (int number = 2; number <= 3; number++) {
                Created created = rooms.createGroup(groups.get(0), List.of(new NewKey("key " + number, true)))
                        .toCompletableFuture()
                        .join();
                groups.add(((Created.Opened) created).setup().id());
            }
            groups.forEach(group -> table.playOn(rooms, group));
        }
        game = groups.get(1);

        // when
        assertThat(report("class", "--class")).as(said.toString()).isZero();
        assertThat(report("one")).as(said.toString()).isZero();

        // then
        List<CSVRecord> rows = rows("class", "groups.csv");
        assertThat(rows.stream().map(row -> row.get("game")).toList())
                .isEqualTo(groups.stream().map(GameId::value).toList());
        List<CSVRecord> players = rows("class", "class_players.csv");
        assertThat(players).hasSize(9);
        for (CSVRecord row : rows) {
            double mean = players.stream()
                    .filter(player -> player.get("group").equals(row.get("group")))
                    .mapToDouble(
                            player -> Double.parseDouble(player.get("score")) - Double.parseDouble(player.get("par")))
                    .average()
                    .orElseThrow();
            assertThat(Double.parseDouble(row.get("mean_above_par"))).isCloseTo(mean, within(1e-9));
        }
        assertThat(text("class/group-2", "players.csv")).isEqualTo(text("one", "players.csv"));
        assertThat(text("class", "class.html"))
                .contains("Group 3", "mean above par")
                .doesNotContain("<script");
    }

    @Test
    void shouldTakeEnterForYesAndTheEndOfTheInputForNo() {
        assertThat(ReportVerb.isYes("")).isTrue();
        assertThat(ReportVerb.isYes("y")).isTrue();
        assertThat(ReportVerb.isYes(" No")).isFalse();
        assertThat(ReportVerb.isYes(null)).isFalse();
    }

    @Test
    void shouldMakeAPageThatNeedsNothingElse() throws IOException {
        // when
        report("here", "--no-names");
        String page = text("here", "report.html");
        // then
        assertThat(page)
                .contains("Standings", "The turning point was", "Questions for the class", "Seat 1", "<svg")
                .doesNotContain("<script", "src=", "url(", "href=");
        int charts = page.split("<svg", -1).length;
        assertThat(page.split("<table", -1).length).as("a table for each chart").isGreaterThanOrEqualTo(charts);
    }

    @Test
    void shouldSayInASentenceThatThereIsNoSuchGame() {
        assertThat(run("report", "zzz")).isEqualTo(7);
        assertThat(said.toString()).contains("There is no game zzz").doesNotContain("Exception");
    }

    private static double end(Map<String, List<Double>> scores, String seat) {
        List<Double> own = scores.getOrDefault(seat, List.of());
        return own.get(own.size() - 1);
    }

    private int report(String where, String... more) {
        List<String> words = new ArrayList<>(
                List.of("report", game.value(), "--out", folder.resolve(where).toString()));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private int run(String... arguments) {
        PrintWriter out = new PrintWriter(said, true);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        return ServerMain.run(out, out, all.toArray(String[]::new));
    }

    private List<String> files(String where) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(where))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String text(String where, String name) throws IOException {
        return Files.readString(folder.resolve(where).resolve(name));
    }

    private List<CSVRecord> rows(String where, String name) throws IOException {
        String text = text(where, name).substring(1);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }
}
