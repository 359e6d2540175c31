package org.chokepoint.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chokepoint.server.engine.command.AdvancePhase;
import org.chokepoint.server.engine.command.Announce;
import org.chokepoint.server.engine.command.ChooseWeights;
import org.chokepoint.server.engine.command.Command;
import org.chokepoint.server.engine.command.CommitPlan;
import org.chokepoint.server.engine.command.EndGame;
import org.chokepoint.server.engine.command.InjectEvent;
import org.chokepoint.server.engine.command.PassCaptaincy;
import org.chokepoint.server.engine.command.PlaceStake;
import org.chokepoint.server.engine.command.RemoveSeat;
import org.chokepoint.server.engine.command.RenameSeat;
import org.chokepoint.server.engine.command.ReopenRound;
import org.chokepoint.server.engine.command.SaveDraft;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.command.StartPractice;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.RoundResolved;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.codec.EntryCodec;
import org.chokepoint.server.journal.codec.RecordFrame;
import org.chokepoint.server.journal.jdbc.Database;
import org.chokepoint.server.journal.jdbc.Forgetting;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Answer;
import org.chokepoint.server.room.LocalRooms;
import org.chokepoint.server.room.NewGame;
import org.chokepoint.server.room.Recovered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Games of the past: proved, shown, carried away and gone on with. */
class PastGamesTest {
    @TempDir
    Path folder;

    private final Table table = new Table();
    private final StringWriter said = new StringWriter();
    private Path data;
    private GameId game;
    private String hash;

    @BeforeEach
    void playAWholeGame() throws DataFolder.Unusable {
        data = folder.resolve("data");
        try (DataFolder opened = DataFolder.open(data)) {
            LocalRooms rooms = table.rooms(opened.journal());
            game = table.open(rooms, Table.wish("quick", 7, 2));
            hash = table.playOn(rooms, game).stateHash();
        }
    }

    @AfterEach
    void stop() {
        table.close();
    }

    @Test
    void shouldProveAGameThatIsAsItWasPlayed() {
        // when
        int exit = run("verify", game.value().substring(0, 6));
        // then
        assertThat(said.toString()).contains("state " + hash, "verified 1 game");
        assertThat(exit).isZero();
        assertThat(run("verify")).isZero();
    }

    @Test
    void shouldProveGamesWithOtherWeightsOrReadings() throws DataFolder.Unusable {
        // given
        Map<String, String> readings = Map.of("controls_teach", "shut_out");
        List<NewGame> wishes = List.of(
                Table.wish(Map.of(), false, Map.of("growth", 4_000)),
                Table.wish(readings, false, Map.of()),
                Table.wish(readings, true, Map.of()));
        try (DataFolder opened = DataFolder.open(data)) {
            LocalRooms rooms = table.rooms(opened.journal());
            for (NewGame wish : wishes) {
                table.playOn(rooms, table.open(rooms, wish));
            }
        }

        // when
        int exit = run("verify");

        // then
        assertThat(said.toString()).contains("verified 4 games");
        assertThat(exit).isZero();
    }

    @Test
    void shouldProveAGameWithForecasts() throws DataFolder.Unusable {
        // given
        try (DataFolder opened = DataFolder.open(data)) {
            LocalRooms rooms = table.rooms(opened.journal());
            GameId forecast = table.open(rooms, Table.wish("quick", 7, 2));
            rooms.takeSeat(forecast, "Ann", List.of()).toCompletableFuture().join();
            forecastEveryRound(rooms, forecast);
        }

        // when
        int exit = run("verify");

        // then
        assertThat(said.toString()).contains("verified 2 games");
        assertThat(exit).isZero();
    }

    /** The host plays the game to its end; the person on seat 1 stakes in every phase that allows it. */
    private static void forecastEveryRound(LocalRooms rooms, GameId id) {
        SeatId seat = new SeatId(1);
        long command = 1;
        int staked = 0;
        Answer answer = submit(rooms, id, new Actor.Host(), command, new StartGame());
        while (answer instanceof Answer.Accepted) {
            PlaceStake stake = new PlaceStake(seat, "sales_grow", 60);
            staked += submit(rooms, id, new Actor.Player(seat), ++command, stake) instanceof Answer.Accepted ? 1 : 0;
            AdvancePhase next = new AdvancePhase(AdvancePhase.Why.TIME_OVER);
            answer = submit(rooms, id, new Actor.Host(), ++command, next);
        }
        assertThat(staked).isGreaterThan(3);
    }

    @Test
    void shouldProveAGameThatItsHostHasPractisedReopenedAndEnded() throws DataFolder.Unusable {
        // given
        try (DataFolder opened = DataFolder.open(data)) {
            LocalRooms rooms = table.rooms(opened.journal());
            GameId lesson = table.open(rooms, Table.wish("quick", 7, 2));
            rooms.takeSeat(lesson, "Ann", List.of()).toCompletableFuture().join();
            AdvancePhase next = new AdvancePhase(AdvancePhase.Why.TIME_OVER);
            List<Command> evening = new ArrayList<>(
                    List.of(new ChooseWeights(Map.of("growth", 3_000)), new StartPractice(), next, next, next, next));
            evening.addAll(List.of(new InjectEvent("thaw"), next, next, next, new ReopenRound(), next, next));
            evening.addAll(List.of(next, next, next, next, new EndGame()));
            long command = 1;
            for (Command step : evening) {
                assertThat(submit(rooms, lesson, new Actor.Host(), ++command, step))
                        .as("%s", step)
                        .isInstanceOf(Answer.Accepted.class);
            }
        }

        // when
        int exit = run("verify");

        // then
        assertThat(said.toString()).contains("verified 2 games");
        assertThat(exit).isZero();
    }

    private static Answer submit(LocalRooms rooms, GameId id, Actor actor, long command, Command wish) {
        return rooms.submit(id, actor, command, wish).toCompletableFuture().join();
    }

    @Test
    void shouldForgetNamesAndStayTheSameGame() throws Exception {
        // given: persons, one of whom is called like a bot, and a host who calls one by name
        GameId named;
        try (DataFolder opened = DataFolder.open(data)) {
            LocalRooms rooms = table.rooms(opened.journal());
            named = table.open(rooms, Table.wish("quick", 7, 4));
            for (String name : List.of("Zoe Quimby", "integrator")) {
                rooms.takeSeat(named, name, List.of()).toCompletableFuture().join();
            }
            submit(rooms, named, new Actor.Host(), 90, new RenameSeat(new SeatId(2), "Olaf Quimby"));
            submit(rooms, named, new Actor.Host(), 91, new Announce("Zoe Quimby, sit down"));
            submit(rooms, named, new Actor.Host(), 92, new RemoveSeat(new SeatId(1)));
            rooms.takeSeat(named, "Zoe Quimby", List.of()).toCompletableFuture().join();
            forecastEveryRound(rooms, named);
        }
        assertThat(run("verify", named.value())).isZero();
        String before = said.toString().replaceAll("(?s).*state ([0-9a-f]{64}).*", "$1");
        assertThat(bytes()).contains("Quimby");

        // when
        int exit = run("forget", named.value());

        // then
        assertThat(said.toString()).contains("forgot the names of game " + named + " state " + before);
        assertThat(exit).isZero();
        assertThat(run("verify")).isZero();
        assertThat(bytes().contains("Quimby")).as("a name in the bytes").isFalse();
        assertThat(run("forget")).isEqualTo(7);
    }

    @Test
    void shouldProveForkAndForgetAGameOfTeams() throws Exception {
        // given
        GameId teams;
        try (DataFolder opened = DataFolder.open(data)) {
            LocalRooms rooms = table.rooms(opened.journal());
            teams = table.open(rooms, Table.teams(3, 2));
            for (String name : List.of("Ann Quimby", "Ben Quimby", "Cem Quimby", "Dan Quimby", "Eve Quimby")) {
                rooms.takeSeat(teams, name, List.of()).toCompletableFuture().join();
            }
            SeatId first = new SeatId(1);
            Actor.Player ann = new Actor.Player(first, 1);
            Actor.Player dan = new Actor.Player(first, 2);
            long command = 90;
            submit(rooms, teams, new Actor.Host(), command++, new RenameSeat(first, "Danny Quimby", 2));
            submit(rooms, teams, new Actor.Host(), command++, new RemoveSeat(new SeatId(2), 1));
            submit(rooms, teams, new Actor.Host(), command++, new StartGame());
            Command turn = new AdvancePhase(AdvancePhase.Why.TIME_OVER);
            submit(rooms, teams, new Actor.Host(), command++, turn);
            submit(rooms, teams, ann, command++, ann.says(new PassCaptaincy(first, 2)));
            submit(rooms, teams, ann, command++, ann.says(new SaveDraft(first, PlanOrder.EMPTY)));
            assertThat(submit(rooms, teams, dan, command++, dan.says(new CommitPlan(first, PlanOrder.EMPTY))))
                    .isInstanceOf(Answer.Accepted.class);
            while (submit(rooms, teams, new Actor.Host(), command++, turn) instanceof Answer.Accepted) {}
        }
        assertThat(run("verify", teams.value())).as(said.toString()).isZero();
        assertThat(run("fork", teams.value(), "--round", "2"))
                .as(said.toString())
                .isZero();
        assertThat(bytes()).contains("Quimby");

        // when
        int exit = run("forget", "--all");

        // then
        assertThat(exit).as(said.toString()).isZero();
        assertThat(bytes().contains("Quimby")).as("a name in the bytes").isFalse();
        assertThat(run("verify")).as(said.toString()).isZero();
    }

    /** Everything in the folder, as it lies on the disk. */
    private String bytes() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void shouldDeleteGamesThatAreOverAndOld() throws Exception {
        // given
        Database database = Database.file(data.resolve("games.db"));
        try (DataFolder opened = DataFolder.open(data)) {
            opened.journal().letGo(game);
        }

        // when
        int young = Forgetting.deleteOpenedBefore(database, 0);
        int all = Forgetting.deleteOpenedBefore(database, Long.MAX_VALUE);

        // then
        assertThat(young).isZero();
        assertThat(all).isEqualTo(1);
        assertThat(run("verify", game.value())).isEqualTo(7);
    }

    @Test
    void shouldDeleteOldGamesWhenAServerStartsThatKeepsThemForSoManyDays() throws Exception {
        // given
        try (DataFolder opened = DataFolder.open(data)) {
            opened.journal().letGo(game);
        }
        assertThat(serve("--keep-days", "30")).isZero();
        assertThat(said.toString()).doesNotContain("Deleted");
        assertThat(run("verify", game.value())).isZero();
        String url = "jdbc:sqlite:" + data.resolve("games.db");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE game SET opened_millis = opened_millis - 31 * 86400000");
        }

        // when
        int exit = serve("--keep-days", "30");

        // then
        assertThat(exit).as(said.toString()).isZero();
        assertThat(said.toString()).contains("Deleted 1 game older than 30 days.");
        assertThat(run("verify", game.value())).isEqualTo(7);
    }

    /** A server that stops at once, because its input has ended. */
    private int serve(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "serve", "--port", "0", "--host", "127.0.0.1", "--packs", "../content/packs", "--stop-with-stdin"));
        words.addAll(List.of(more));
        InputStream before = System.in;
        System.setIn(InputStream.nullInputStream());
        try {
            return run(words.toArray(String[]::new));
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void shouldNameTheFirstBadRecord() throws SQLException {
        // given
        byte[] record = body(3);
        record[record.length / 2] ^= 1;
        replace(3, record);
        // when
        int exit = run("verify");
        // then
        assertThat(exit).isEqualTo(1);
        assertThat(said.toString())
                .contains("game " + game + ", record 3: damaged")
                .doesNotContain("verified");
    }

    @Test
    void shouldNameWhatIsMissingAtTheEndAndKeepWhatIsThere() throws SQLException {
        // given
        int last = 1;
        while (hasRecord(last + 1)) {
            last++;
        }
        change("DELETE FROM record WHERE number > " + (last - 3));
        String missing = "records " + (last - 2) + ".." + last + " are missing";
        // then
        assertThat(run("verify")).isEqualTo(1);
        assertThat(said.toString()).contains("game " + game + ", record " + (last - 2) + ": " + missing);
        assertThat(run("export", game.value(), "--out", data.resolve("cut.db").toString()))
                .as(said.toString())
                .isZero();
        said.getBuffer().setLength(0);
        assertThat(run("verify", "--file", data.resolve("cut.db").toString())).isEqualTo(1);
        assertThat(said.toString()).as("an export hides nothing").contains(missing);
        assertThat(run("repair")).isEqualTo(1);
        assertThat(run("repair", "--keep-prefix")).as(said.toString()).isZero();
        assertThat(said.toString())
                .contains("game " + game + ": good: records 1.." + (last - 3) + "; to be dropped: nothing, but "
                        + missing);
        assertThat(run("verify")).as(said.toString()).isZero();
    }

    @Test
    void shouldNoticeThatSomebodyChangedWhetherAGameIsDone() throws SQLException {
        // given
        change("UPDATE game SET done = 1 - done");
        // then
        assertThat(run("verify")).isEqualTo(1);
        assertThat(said.toString()).contains("game " + game).contains("damaged in the list of games");
        assertThat(run("repair", "--keep-prefix")).as(said.toString()).isZero();
        assertThat(run("verify")).as(said.toString()).isZero();
    }

    @Test
    void shouldFindAnOutcomeThatTheRulesDoNotComeTo() throws SQLException {
        // given: a forger who knows the format and makes every sum and hash fit
        String found = "";
        for (int number = 2; found.isEmpty() && number < 40; number++) {
            found = forge(number);
        }
        change("UPDATE meta SET value = '1' WHERE name = 'format'"); // in which nothing named the last record
        // when
        int exit = run("verify");
        // then
        assertThat(found).as("a round to forge").isNotEmpty();
        assertThat(said.toString()).contains("the rules come to another round").doesNotContain("verified");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void shouldShowEveryRoundAgain() {
        // when
        int exit = run("replay", game.value(), "--round", "2");
        // then
        assertThat(said.toString()).contains("report of round 2 of 6", "seat 1", "seat 2", "state ");
        assertThat(exit).isZero();
        assertThat(run("replay", game.value(), "--round", "7")).isEqualTo(1);
        assertThat(said.toString()).contains("--round: 7 (expected: 1..6");
        assertThat(run("replay", game.value(), "--round", "6")).isZero();
        assertThat(said.toString()).endsWith("state " + hash + System.lineSeparator());
    }

    @Test
    void shouldBringABackupBackWhereItIsMissing() {
        // given
        Path file = folder.resolve("backup.db");
        Path other = folder.resolve("other");
        // when
        assertThat(run("backup", file.toString())).as(said.toString()).isZero();
        assertThat(run("backup", file.toString())).as("never over a file").isEqualTo(7);
        assertThat(run("verify", "--file", file.toString())).isZero();
        // then
        assertThat(runIn(other, "restore", file.toString())).as(said.toString()).isZero();
        assertThat(runIn(other, "verify")).isZero();
        assertThat(runIn(other, "restore", file.toString())).isZero();
        assertThat(said.toString()).contains("restored 1 of 1 game", "restored 0 of 1 game");
    }

    @Test
    void shouldCarryOneGameAway() {
        // given
        Path file = folder.resolve("one.db");
        // when
        assertThat(run("export", game.value(), "--out", file.toString()))
                .as(said.toString())
                .isZero();
        // then
        assertThat(run("verify", game.value(), "--file", file.toString())).isZero();
        assertThat(said.toString()).contains("state " + hash);
    }

    @Test
    void shouldPlayOnFromAPastRound() throws DataFolder.Unusable {
        // when
        assertThat(run("fork", game.value(), "--round", "2"))
                .as(said.toString())
                .isZero();
        String[] words = said.toString().trim().split("\\s+", -1);
        GameId fork = new GameId(words[1]);
        // then
        try (DataFolder opened = DataFolder.open(data)) {
            LocalRooms rooms = table.rooms(opened.journal());
            Recovered recovered = rooms.recover().toCompletableFuture().join();
            assertThat(recovered.lost()).isEmpty();
            assertThat(recovered.keys().get(fork)).as("secret of the host").hasSize(1);
            assertThat(rooms.byCode(words[3])).contains(fork);
            String end = table.playOn(rooms, fork).stateHash();
            assertThat(end).matches("[0-9a-f]{64}");
        }
        assertThat(run("verify")).as(said.toString()).isZero();
        assertThat(said.toString()).contains("verified 2 games");
    }

    @Test
    void shouldSayInASentenceThatThereIsNothing() {
        assertThat(runIn(folder.resolve("nowhere"), "verify")).isEqualTo(7);
        assertThat(said.toString()).contains("There are no games in ").doesNotContain("Exception");
        assertThat(run("verify", "zzz")).isEqualTo(7);
        assertThat(said.toString()).contains("There is no game zzz");
    }

    private int run(String... arguments) {
        return runIn(data, arguments);
    }

    private int runIn(Path where, String... arguments) {
        PrintWriter out = new PrintWriter(said, true);
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = where.toString();
        return ServerMain.run(out, out, all);
    }

    /** Raises the score of a resolved round and chains the rest of the records anew; empty when it is no such record. */
    private String forge(int number) throws SQLException {
        List<Entry> entries = EntryCodec.decode(entries(number));
        if (entries.stream().flatMap(entry -> entry.events().stream()).noneMatch(RoundResolved.class::isInstance)) {
            return "";
        }
        byte[] changed =
                EntryCodec.encode(entries.stream().map(PastGamesTest::forged).toList());
        var before = number == 1 ? RecordFrame.START : RecordFrame.hash(body(number - 1));
        byte[] record = RecordFrame.wrap(game, number, before, changed);
        replace(number, record);
        for (int next = number + 1; hasRecord(next); next++) {
            byte[] rest = entries(next);
            byte[] chained = RecordFrame.wrap(game, next, RecordFrame.hash(record), rest);
            replace(next, chained);
            record = chained;
        }
        return "round " + number;
    }

    private static Entry forged(Entry entry) {
        List<GameEvent> events = entry.events().stream()
                .map(event -> event instanceof RoundResolved resolved ? raised(resolved) : event)
                .toList();
        return new Entry(events, entry.notes(), entry.phaseMillis());
    }

    private static GameEvent raised(RoundResolved resolved) {
        List<RoundResolved.Outcome> outcomes = resolved.outcomes().stream()
                .map(outcome -> new RoundResolved.Outcome(
                        outcome.nation(),
                        outcome.result()
                                .scored(
                                        outcome.result().scoreBefore(),
                                        Math.nextUp(outcome.result().score()))))
                .toList();
        return new RoundResolved(outcomes, resolved.ties());
    }

    private byte[] entries(int number) throws SQLException {
        byte[] record = body(number);
        return java.util.Arrays.copyOfRange(record, 33, record.length - 4);
    }

    private boolean hasRecord(int number) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement("SELECT 1 FROM record WHERE number = ?")) {
            select.setInt(1, number);
            return select.executeQuery().next();
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private byte[] body(int number) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement("SELECT body FROM record WHERE number = ?")) {
            select.setInt(1, number);
            try (ResultSet rows = select.executeQuery()) {
                assertThat(rows.next()).as("record %d", number).isTrue();
                return rows.getBytes(1);
            }
        }
    }

    private void replace(int number, byte[] body) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement update = connection.prepareStatement("UPDATE record SET body = ? WHERE number = ?")) {
            update.setBytes(1, body);
            update.setInt(2, number);
            update.executeUpdate();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                Database.file(data.resolve(DataFolder.DATABASE)).url());
    }
}
