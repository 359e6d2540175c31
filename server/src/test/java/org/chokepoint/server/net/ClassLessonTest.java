package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.DecidedBy;
import org.chokepoint.protocol.v1.Goodbye;
import org.chokepoint.protocol.v1.HostAction;
import org.chokepoint.protocol.v1.HostAction.ShowDebrief;
import org.chokepoint.protocol.v1.HostAction.Turn.Switch;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.Seated;
import org.chokepoint.protocol.v1.ServerFrame.BodyCase;
import org.chokepoint.protocol.v1.Timing;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.memory.MemoryJournal;
import org.chokepoint.server.replay.PastGame;
import org.chokepoint.server.replay.Proof;
import org.chokepoint.server.report.ClassFolder;
import org.chokepoint.server.report.GameStory;
import org.chokepoint.server.session.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A lesson of a class in two groups on a clock that is turned by hand: practice, late students, a drop, an injected event, a
 * pause, another device, somebody removed and let back in, a close taken back, the debrief on the board, the report.
 */
class ClassLessonTest {
    private static final int BRIEFING_MILLIS = 10_000;
    private static final int PLAN_MILLIS = 60_000;
    private static final int COMMIT_MILLIS = 5_000;
    private static final int REPORT_MILLIS = 25_000;
    private static final long PING_MILLIS = 20_000;

    private final MemoryJournal journal = new MemoryJournal();
    private final House house = new House(journal, 10, Limits.STRANGERS_CONNECTIONS, Limits.CONNECTIONS);
    private final OpenGame first = OpenGame.open(
            house,
            Messages.quick(3)
                    .setTiming(Timing.newBuilder()
                            .setBriefingMs(BRIEFING_MILLIS)
                            .setPlanMs(PLAN_MILLIS)
                            .setCommitMs(COMMIT_MILLIS)
                            .setReportMs(REPORT_MILLIS)));
    private final List<Client> hosts = new ArrayList<>(List.of(first.host));
    private final List<String> games = new ArrayList<>(List.of(first.granted.getGameId()));
    private final Map<String, Client> students = new LinkedHashMap<>();

    @Test
    void shouldTeachALessonToItsReport(@TempDir Path folder) throws IOException, GameStory.NothingPlayed {
        // given: two groups, four who come in time, and a practice round
        Client second = house.hello();
        games.add(second.ask(Messages.group(first.granted.getHostToken()))
                .getHostGranted()
                .getGameId());
        hosts.add(second);
        List.of("Ann", "Ben", "Cem", "Dan").forEach(this::join);
        all(practise());
        awaitBoth(Phase.PLAN);
        assertThat(first.host.table().getPractice()).isTrue();
        commitAll(Messages.PLAN);
        awaitBoth(Phase.REPORT);
        awaitBoth(Phase.PLAN);
        assertThat(first.host.table().getPractice()).isFalse();

        // round 1: two come late and have a bot's country
        commitAll(Messages.PLAN);
        assertThat(phase(first.host)).isEqualTo(Phase.REPORT);
        List.of("Eva", "Fay").forEach(this::join);
        assertThat(students.keySet().stream().map(this::groupOf)).containsExactly(1, 2, 1, 2, 1, 2);

        // round 2: one drops and the round ends at its time; the host keeps an event ready
        awaitBoth(Phase.PLAN);
        ByteString token = OpenGame.seated(student("Ben")).getSeatToken();
        student("Ben").hangUp();
        all(Messages.inject("thaw"));
        students.forEach((name, student) -> {
            if (!name.equals("Ben")) {
                student.accepted(Messages.commit(Messages.OTHER_PLAN));
            }
        });
        awaitBoth(Phase.REPORT);
        Client back = house.hello();
        back.ask(Messages.resume(token));
        students.put("Ben", back);
        assertThat(back.last(BodyCase.SEAT_VIEW).getSeatView().getLastReport().getDecidedBy())
                .isEqualTo(DecidedBy.LAST_PLAN);

        // round 3: a pause, another device, one is removed and let back in, the close is taken back
        awaitBoth(Phase.PLAN);
        assertThat(student("Ann").last(BodyCase.ROUND_OPENED).getRoundOpened().getEventsList())
                .anyMatch(event -> event.getEvent().equals("thaw") && event.getByHost());
        all(Messages.turn(Switch.PAUSED, true));
        pass(10 * PLAN_MILLIS);
        assertThat(phase(first.host)).isEqualTo(Phase.PLAN);
        all(Messages.turn(Switch.PAUSED, false));
        changeDevice("Ann");
        removeAndAdmit("Cem");
        commitAll(Messages.PLAN);
        assertThat(phase(first.host)).isEqualTo(Phase.REPORT);
        all(Messages.reopen());
        assertThat(phase(first.host)).isEqualTo(Phase.PLAN);
        commitAll(Messages.OTHER_PLAN);
        assertThat(phase(first.host)).isEqualTo(Phase.REPORT);

        // when: the bell comes, and the class looks at the board
        all(Messages.endGame());
        awaitBoth(Phase.FINISHED);
        all(ClientFrame.newBuilder()
                .setHostAction(HostAction.newBuilder()
                        .setShowDebrief(ShowDebrief.newBuilder()
                                .setPage(ShowDebrief.Page.TURN)
                                .setSeat(1))));
        assertThat(student("Fay").ask(Messages.debrief(1)).hasDebrief()).isTrue();
        List<GameStory> stories = new ArrayList<>();
        for (int group = 0; group < games.size(); group++) {
            PastGame past = PastGame.read(journal, new GameId(games.get(group)));
            assertThat(Proof.of(past))
                    .isEqualTo(hosts.get(group)
                            .last(BodyCase.GAME_OVER)
                            .getGameOver()
                            .getStateHash());
            stories.add(GameStory.of(past, Instant.EPOCH, true));
        }
        ClassFolder.write(stories, "en", ZoneOffset.UTC, folder);

        // then
        assertThat(Files.readAllLines(folder.resolve("class_players.csv")))
                .hasSize(1 + 6)
                .filteredOn(line -> line.contains(",person,"))
                .hasSize(6);
        assertThat(Files.readString(folder.resolve("group-1/report.html")))
                .contains("A practice round came first", "(chosen by the host)", "Ann", "Eva");
        assertThat(Files.readAllLines(folder.resolve("group-2/rounds.csv"))).hasSize(1 + 3 * 3);
    }

    private static ClientFrame.Builder practise() {
        return ClientFrame.newBuilder()
                .setHostAction(HostAction.newBuilder().setPractise(HostAction.Practise.getDefaultInstance()));
    }

    private static Phase phase(Client client) {
        return client.table().getPhase();
    }

    private Client student(String name) {
        return java.util.Objects.requireNonNull(students.get(name), name);
    }

    private void join(String name) {
        students.put(name, first.sit(name));
    }

    private int groupOf(String name) {
        return OpenGame.seated(student(name)).getGroup();
    }

    private void all(ClientFrame.Builder action) {
        hosts.forEach(host -> host.accepted(action.clone()));
    }

    private void commitAll(Plan plan) {
        students.values().forEach(student -> student.accepted(Messages.commit(plan)));
    }

    private void changeDevice(String name) {
        Client old = student(name);
        String code = old.ask(Messages.askSeatCode(0)).getSeatCode().getCode();
        Client tablet = house.hello();
        tablet.ask(Messages.takeOver(first.code(), code));
        assertThat(old.goodbye()).isEqualTo(Goodbye.Reason.SUPERSEDED);
        students.put(name, tablet);
    }

    private void removeAndAdmit(String name) {
        Client removed = student(name);
        Seated seated = OpenGame.seated(removed);
        Client host = hosts.get(seated.getGroup() - 1);
        host.accepted(Messages.remove(seated.getSeat()));
        assertThat(removed.goodbye()).isEqualTo(Goodbye.Reason.REMOVED);
        String code =
                host.ask(Messages.askSeatCode(seated.getSeat())).getSeatCode().getCode();
        Client again = house.hello();
        assertThat(again.ask(Messages.takeOver(first.code(), code)).getSeated().getSeat())
                .isEqualTo(seated.getSeat());
        students.put(name, again);
    }

    /** Turns the clock on until both groups are in a phase: no phase needs more than its time. */
    private void awaitBoth(Phase phase) {
        for (int step = 0; step < 60 && !hosts.stream().allMatch(host -> phase(host) == phase); step++) {
            pass(BRIEFING_MILLIS / 2);
        }
        assertThat(hosts).allSatisfy(host -> assertThat(phase(host)).isEqualTo(phase));
    }

    private void pass(long millis) {
        for (long left = millis; left > 0; left -= PING_MILLIS) {
            house.advance(Math.min(left, PING_MILLIS));
            hosts.forEach(host -> host.ask(Messages.ping(1)));
            students.values().stream().filter(Client::isOpen).forEach(student -> student.ask(Messages.ping(1)));
        }
    }
}
