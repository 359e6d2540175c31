package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.chokepoint.protocol.v1.DecidedBy;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Timing;
import org.chokepoint.server.engine.event.RoundResolved;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.memory.MemoryJournal;
import org.chokepoint.server.replay.PastGame;
import org.chokepoint.server.report.GameStory;
import org.chokepoint.server.report.ReportFolder;
import org.chokepoint.server.session.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten of thirty clients are killed while a round is planned: it is resolved when its time is over, and everywhere it is
 * said who decided for whom.
 */
class KilledClientsTest {
    private static final int SEATS = 30;
    private static final int PLAN_MILLIS = 60_000;
    private static final int COMMIT_MILLIS = 5_000;

    /** Of the killed: had committed, had drafted, had left a standing order, had written nothing. */
    private static final List<DecidedBy> KILLED = List.of(
            DecidedBy.COMMITTED,
            DecidedBy.COMMITTED,
            DecidedBy.COMMITTED,
            DecidedBy.DRAFT,
            DecidedBy.DRAFT,
            DecidedBy.DRAFT,
            DecidedBy.STANDING_ORDER,
            DecidedBy.STANDING_ORDER,
            DecidedBy.LAST_PLAN,
            DecidedBy.LAST_PLAN);

    private final MemoryJournal journal = new MemoryJournal();
    private final House house = new House(journal, 10, Limits.STRANGERS_CONNECTIONS, Limits.CONNECTIONS);
    private final OpenGame game = OpenGame.open(
            house,
            Messages.quick(SEATS)
                    .setTiming(Timing.newBuilder()
                            .setBriefingMs(0)
                            .setPlanMs(PLAN_MILLIS)
                            .setCommitMs(COMMIT_MILLIS)
                            .setReportMs(0)));
    private final List<Client> students = new ArrayList<>();

    @Test
    void shouldResolveAtTheDeadlineAndSayWhoDecided(@TempDir Path folder) throws IOException, GameStory.NothingPlayed {
        // given
        IntStream.rangeClosed(1, SEATS).forEach(number -> students.add(game.sit("Student " + number)));
        List<ByteString> tokens = students.stream()
                .map(student -> OpenGame.seated(student).getSeatToken())
                .toList();
        game.start().to(Phase.PLAN);
        students.get(0).accepted(Messages.stake("sales_grow", 60));
        students.forEach(student -> student.accepted(Messages.commit(Messages.PLAN)));
        game.to(Phase.REPORT);
        game.host.accepted(Messages.nextPhase());
        game.to(Phase.PLAN);

        // when
        for (int killed = 0; killed < KILLED.size(); killed++) {
            act(students.get(killed), KILLED.get(killed));
            students.get(killed).hangUp();
        }
        students.subList(KILLED.size(), SEATS - 1)
                .forEach(student -> student.accepted(Messages.commit(Messages.OTHER_PLAN)));
        students.get(SEATS - 1).accepted(Messages.draft(Messages.OTHER_PLAN, false));

        // then: the round waits for the one who has not committed, to the deadline and no longer
        for (int step = 0; step < 3; step++) {
            house.advance(PLAN_MILLIS / 3);
            game.host.ask(Messages.ping(step));
            students.get(SEATS - 1).ask(Messages.ping(step));
        }
        assertThat(game.host.table().getPhase()).isEqualTo(Phase.COMMIT);
        house.advance(COMMIT_MILLIS - 1);
        assertThat(game.host.table().getPhase()).isEqualTo(Phase.COMMIT);
        house.advance(1);
        assertThat(game.host.table().getPhase()).isEqualTo(Phase.REPORT);

        List<DecidedBy> expected = new ArrayList<>(KILLED);
        IntStream.range(KILLED.size(), SEATS - 1).forEach(seat -> expected.add(DecidedBy.COMMITTED));
        expected.add(DecidedBy.DRAFT);
        assertThat(views(tokens)).as("in the view").isEqualTo(expected);
        assertThat(logged()).as("in the journal").isEqualTo(names(expected));

        game.host.accepted(Messages.endGame());
        GameStory story = GameStory.of(PastGame.read(journal, id()), Instant.EPOCH, true);
        List<Path> files = ReportFolder.write(story, "en", ZoneOffset.UTC, folder);
        assertThat(exported(folder.resolve("rounds.csv"))).as("in the export").isEqualTo(names(expected));
        assertThat(Files.readString(folder.resolve("forecasts.csv")))
                .as("the one forecast, with its answer")
                .contains("1,1,sales_grow,", ",60,");
        assertThat(Files.readString(files.get(0)))
                .as("forecasts on the page")
                .contains("What was forecast", "Brier score");
        assertThat(Files.readString(files.get(0)))
                .as("in the score sheet of the page")
                .contains("standing order", "last plan");
        assertThat(Files.readAllLines(folder.resolve("gradebook.csv")))
                .as("a round that nobody planned is not taken part in")
                .anyMatch(line -> line.startsWith("Student 10,") && line.endsWith(",50"))
                .anyMatch(line -> line.startsWith("Student 11,") && line.endsWith(",100"));
    }

    private static void act(Client student, DecidedBy how) {
        switch (how) {
            case COMMITTED -> student.accepted(Messages.commit(Messages.OTHER_PLAN));
            case DRAFT -> student.accepted(Messages.draft(Messages.OTHER_PLAN, false));
            case STANDING_ORDER -> student.accepted(Messages.standing(Messages.OTHER_PLAN));
            case LAST_PLAN -> {}
            default -> throw new IllegalArgumentException(how.name());
        }
    }

    /** Everybody comes back, the killed on a new connection, and reads the report. */
    private List<DecidedBy> views(List<ByteString> tokens) {
        return tokens.stream()
                .map(token -> {
                    Client back = house.hello();
                    back.ask(Messages.resume(token));
                    return back.last(ServerFrame.BodyCase.SEAT_VIEW)
                            .getSeatView()
                            .getLastReport()
                            .getDecidedBy();
                })
                .toList();
    }

    private List<String> logged() {
        return PastGame.read(journal, id()).moments().stream()
                .flatMap(moment -> moment.entry().events().stream())
                .filter(RoundResolved.class::isInstance)
                .map(RoundResolved.class::cast)
                .reduce((first, second) -> second)
                .orElseThrow()
                .outcomes()
                .stream()
                .map(outcome -> outcome.result().decidedBy().name())
                .toList();
    }

    /** Of the second round, in the order of the seats. */
    private static List<String> exported(Path csv) throws IOException {
        return Files.readAllLines(csv).stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[0].equals("2"))
                .sorted((a, b) -> Integer.compare(Integer.parseInt(a[1]), Integer.parseInt(b[1])))
                .map(cells -> cells[3].toUpperCase(Locale.ROOT))
                .toList();
    }

    private static List<String> names(List<DecidedBy> all) {
        return all.stream().map(Enum::name).toList();
    }

    private GameId id() {
        return new GameId(game.granted.getGameId());
    }
}
