package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chokepoint.protocol.Unpacking;
import org.chokepoint.protocol.v1.Brevity;
import org.chokepoint.protocol.v1.Change;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.CreateGame;
import org.chokepoint.protocol.v1.Event;
import org.chokepoint.protocol.v1.Mode;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.RoundReport;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is packed says the same. Two houses that are treated alike send the same frames; a player of the second one wants
 * them packed.
 */
class PackingTest {
    private static final int SEATS = 5;

    @ParameterizedTest
    @EnumSource(names = {"PARALLEL", "RIVALS", "PROVINCES"})
    void shouldSayPackedWhatItSaysInFull(Mode mode) {
        // given
        Client plain = play(mode, List.of());
        Client packed = play(mode, List.of(Brevity.PACKED));
        Unpacking unpacking = new Unpacking();

        // when
        List<ServerFrame> full = packed.frames().stream().map(unpacking::unpack).toList();

        // then
        assertThat(full).isEqualTo(plain.frames());
        assertThat(packed.frames(ServerFrame.BodyCase.ROUND_REPORT))
                .isNotEmpty()
                .allMatch(frame -> frame.getRoundReport().hasPacked());
        assertThat(packed.table().getStandingsList()).isEmpty();
        assertThat(packed.frames()).anyMatch(PackingTest::leavesOutSeats);
    }

    @Test
    void shouldSayAllTheSameAfterAReturn() {
        // given
        Client plain = playAndReturn(List.of());
        Client packed = playAndReturn(List.of(Brevity.PACKED));
        Unpacking unpacking = new Unpacking();

        // when
        List<ServerFrame> full = packed.frames().stream().map(unpacking::unpack).toList();

        // then
        assertThat(full).isEqualTo(plain.frames());
        assertThat(full).anyMatch(ServerFrame::hasRoundReport);
    }

    @Test
    void shouldLeaveOutWhatIsNotWanted() {
        // given
        Client plain = play(Mode.PARALLEL, List.of());
        Client brief = play(Mode.PARALLEL, List.of(Brevity.NO_CAUSES, Brevity.NO_TEXTS));

        // when
        List<RoundReport> reports = reports(brief);
        List<Event> events = events(brief);

        // then
        assertThat(reports)
                .isEqualTo(
                        reports(plain).stream().map(PackingTest::withoutCauses).toList());
        assertThat(events).extracting(Event::getEvent).isEqualTo(ids(plain)).isNotEmpty();
        assertThat(events)
                .allMatch(event ->
                        event.getTitle().isEmpty() && event.getSourcesList().isEmpty());
    }

    /** The goals of docs/performance.md, with some air. */
    @Test
    void shouldBeShort() {
        // when
        Client brief = play(Mode.PARALLEL, List.of(Brevity.PACKED, Brevity.NO_CAUSES, Brevity.NO_TEXTS));

        // then
        assertThat(brief.frames(ServerFrame.BodyCase.ROUND_REPORT))
                .extracting(frame -> frame.getRoundReport().getSerializedSize())
                .allMatch(bytes -> bytes <= 750);
        Table table = brief.frames(ServerFrame.BodyCase.ROUND_OPENED).stream()
                .map(ServerFrame::getTable)
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(table.getPacked().getSerializedSize()).isLessThanOrEqualTo(SEATS * 14 + 8);
    }

    private static boolean leavesOutSeats(ServerFrame frame) {
        return frame.hasTable() && frame.getTable().getSeatsCount() == 0;
    }

    private static Client play(Mode mode, List<Brevity> brevity) {
        House house = new House();
        OpenGame game = OpenGame.open(house, wish(mode));
        Client player = enter(house, brevity, Messages.join(game.code(), "Ann"));
        game.start();
        for (int round = 1; round <= 3; round++) {
            game.to(Phase.PLAN);
            house.refillRates();
            player.accepted(Messages.commit(Messages.shares(Map.of("equipment", 1_000 * round, "stem", 500))));
            game.to(Phase.REPORT);
        }
        return player;
    }

    private static Client playAndReturn(List<Brevity> brevity) {
        House house = new House();
        OpenGame game = OpenGame.open(house, wish(Mode.PARALLEL));
        Client player = enter(house, brevity, Messages.join(game.code(), "Ann"));
        game.start().to(Phase.COMMIT);
        player.hangUp();
        Client back =
                enter(house, brevity, Messages.resume(OpenGame.seated(player).getSeatToken()));
        game.to(Phase.REPORT).to(Phase.PLAN).to(Phase.REPORT);
        return back;
    }

    private static CreateGame.Builder wish(Mode mode) {
        CreateGame.Builder wish = Messages.quick(SEATS).setMode(mode);
        return mode == Mode.RIVALS ? wish.addEconomies("great_market").addBots("integrator") : wish;
    }

    private static Client enter(House house, List<Brevity> brevity, ClientFrame.Builder way) {
        Client player = house.greet();
        ClientFrame.Builder hello = Messages.hello();
        hello.getHelloBuilder().addAllBrevity(brevity);
        player.ask(hello);
        player.ask(way);
        return player;
    }

    private static List<RoundReport> reports(Client player) {
        return player.frames(ServerFrame.BodyCase.ROUND_REPORT).stream()
                .map(ServerFrame::getRoundReport)
                .toList();
    }

    private static List<Event> events(Client player) {
        return player.frames(ServerFrame.BodyCase.ROUND_OPENED).stream()
                .flatMap(frame -> frame.getRoundOpened().getEventsList().stream())
                .toList();
    }

    private static List<String> ids(Client player) {
        return events(player).stream().map(Event::getEvent).toList();
    }

    private static RoundReport withoutCauses(RoundReport report) {
        RoundReport.Builder brief = report.toBuilder();
        brief.getChangesBuilderList().forEach(Change.Builder::clearCauses);
        return brief.build();
    }
}
