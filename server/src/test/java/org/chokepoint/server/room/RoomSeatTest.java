package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.chokepoint.server.engine.command.MarkReady;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.DecidedBy;
import org.chokepoint.server.engine.state.Occupant;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.view.OverView;
import org.chokepoint.server.engine.view.SeatView;
import org.chokepoint.server.engine.view.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sitting down, leaving and coming late. */
class RoomSeatTest {
    @Test
    void shouldGiveTheFirstEmptySeatAndShowIt() {
        // given
        TestTable table = TestTable.untimed(3);
        table.sit("Anna");
        // when
        SeatId ben = table.sit("Ben");
        // then
        assertThat(ben).isEqualTo(new SeatId(2));
        assertThat(table.table().seats())
                .containsExactly(
                        new TableView.PublicSeat(new SeatId(1), "Anna", Occupant.PERSON, false, true, "", ""),
                        new TableView.PublicSeat(ben, "Ben", Occupant.PERSON, false, true, "", ""),
                        new TableView.PublicSeat(new SeatId(3), "", Occupant.EMPTY, false, false, "", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'  Anna   Maria ', Anna Maria",
        "'An\u200bna\u202e', Anna",
        "'Zoe\u0308', 'Zo\u00eb'",
        "'', Player 2",
    })
    void shouldCleanUpNames(String entered, String given) {
        // given
        TestTable table = TestTable.untimed(3);
        table.sit("Ben");
        // when
        Taken taken = table.result(table.rooms.takeSeat(table.game, entered));
        // then
        assertThat(taken)
                .isInstanceOfSatisfying(
                        Taken.Seated.class, seated -> assertThat(seated.name()).isEqualTo(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"   ", "\u200b", "abcdefghijklmnopqrstuvwxy"})
    void shouldRefuseNamesThatAreNone(String entered) {
        // given
        TestTable table = TestTable.untimed(3);
        // when
        Taken taken = table.result(table.rooms.takeSeat(table.game, entered));
        // then
        assertThat(why(taken).reason()).isEqualTo(Reason.NAME_INVALID);
        assertThat(why(taken).facts()).containsEntry("max_characters", "24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna", "ANNA", "\uff21nna"})
    void shouldRefuseNamesThatLookTaken(String entered) {
        // given
        TestTable table = TestTable.untimed(3);
        table.sit("anna");
        // when
        Taken taken = table.result(table.rooms.takeSeat(table.game, entered));
        // then
        assertThat(why(taken).reason()).isEqualTo(Reason.NAME_TAKEN);
    }

    @Test
    void shouldRefuseASeatWhenAllArePersons() {
        // given
        TestTable table = TestTable.untimed(1);
        table.sit("Anna");
        // when
        Rejected inLobby = why(table.result(table.rooms.takeSeat(table.game, "Ben")));
        table.start();
        Rejected running = why(table.result(table.rooms.takeSeat(table.game, "Ben")));
        // then
        assertThat(inLobby.reason()).isEqualTo(Reason.GAME_FULL);
        assertThat(inLobby.facts()).containsEntry("seats", "1");
        assertThat(running).isEqualTo(inLobby);
    }

    @Test
    void shouldRefuseASeatWhenTheGameIsOver() {
        // given
        TestTable table = TestTable.untimed(2);
        table.start();
        // when
        Taken taken = table.result(table.rooms.takeSeat(table.game, "Anna"));
        // then
        assertThat(why(taken).reason()).isEqualTo(Reason.GAME_ENDED);
    }

    @Test
    void shouldEmptyTheSeatWhenAPersonLeavesTheLobby() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        // when
        TestTable.accepted(table.leave(anna));
        // then
        assertThat(table.table().seats().get(0))
                .isEqualTo(new TableView.PublicSeat(anna, "", Occupant.EMPTY, false, false, "", ""));
        assertThat(table.sit("Ben")).isEqualTo(anna);
    }

    @Test
    void shouldLetABotPlayOnWhenAPersonLeaves() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        table.sit("Ben");
        table.start();
        table.to(Phase.PLAN);
        table.commit(anna, Orders.line("equipment", 1_000));
        Object nation = table.view(anna).nation();
        int heard = table.hears(anna).heard.size();
        // when
        TestTable.accepted(table.leave(anna));
        table.to(Phase.REPORT);
        // then
        assertThat(table.table().seats().get(0).occupant()).isEqualTo(Occupant.BOT);
        assertThat(Objects.requireNonNull(table.replayed().seat(anna).last()).decidedBy())
                .isEqualTo(DecidedBy.BOT);
        assertThat(nation).isNotNull();
        assertThat(table.hears(anna).heard).as("what the leaver hears").hasSize(heard);
    }

    @Test
    void shouldNoLongerWaitForAPersonWhoLeft() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        SeatId ben = table.sit("Ben");
        table.start();
        table.ready(ben);
        // when
        table.leave(anna);
        // then
        assertThat(table.phase()).isEqualTo(Phase.PLAN);
    }

    @Test
    void shouldContinueTheNationWhenAPersonComesLate() {
        // given
        TestTable table = TestTable.untimed(2);
        table.sit("Anna");
        table.start();
        table.to(Phase.REPORT);
        table.nextPhase();
        String hash = table.replayed().hash();
        // when
        SeatId late = table.sit("Ben");
        // then
        assertThat(late).isEqualTo(new SeatId(2));
        assertThat(table.replayed().hash()).as("nothing but the sitter changed").isEqualTo(hash);
        SeatView view = table.view(late);
        assertThat(Objects.requireNonNull(view.lastReport()).result().decidedBy())
                .isEqualTo(DecidedBy.BOT);
        assertThat(view.draft()).isEqualTo(view.lastReport().result().plan().withoutCards());
        assertThat(view.events()).isNotNull();
        table.to(Phase.PLAN);
        TestTable.accepted(table.commit(late, view.draft()));
        table.to(Phase.REPORT);
        assertThat(table.replayed().seat(late).scores()).hasSize(2);
    }

    @Test
    void shouldKeepTheLeaversDraftFromTheNextPerson() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        table.sit("Ben");
        table.start();
        table.to(Phase.PLAN);
        PlanOrder first = table.view(anna).draft();
        PlanOrder secret = Orders.line("packaging", 777);
        table.commit(anna, secret);
        table.leave(anna);
        // when
        SeatId late = table.sit("Cem");
        // then
        assertThat(late).isEqualTo(anna);
        SeatView view = table.view(late);
        assertThat(view.draft()).isEqualTo(first).isNotEqualTo(secret);
        assertThat(view.committed()).isFalse();
    }

    @Test
    void shouldNotAnswerANewPersonWithTheLeaversAnswers() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        table.sit("Ben");
        table.start();
        Actor player = new Actor.Player(anna);
        table.submit(player, 7, new MarkReady(anna));
        table.leave(anna);
        table.sit("Cem");
        // when
        table.submit(player, 7, new MarkReady(anna));
        // then
        assertThat(table.table().seats().get(0).ready()).isTrue();
    }

    @Test
    void shouldShowAReturningPersonWhereHeLeftOff() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        table.sit("Ben");
        table.start();
        table.to(Phase.REPORT);
        table.nextPhase();
        table.to(Phase.PLAN);
        table.commit(anna, Orders.line("equipment", 1_000));
        table.draft(anna, Orders.line("battery", 2_000));
        table.disconnect(anna);
        // when
        Attached.Listening back = table.connect(anna);
        // then
        SeatView view = Objects.requireNonNull(back.seat());
        assertThat(view.draft()).isEqualTo(Orders.line("battery", 2_000));
        assertThat(view.committed()).isTrue();
        assertThat(Objects.requireNonNull(view.lastReport()).result().round()).isEqualTo(1);
        assertThat(view.nation()).isNotNull();
        assertThat(back.over()).isNull();
        assertThat(back.table().seats().get(0).online()).isTrue();
    }

    @Test
    void shouldShowTheEndToThoseWhoComeAfterIt() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        table.start();
        table.to(Phase.FINISHED);
        // when
        Attached.Listening player = table.snapshot(new Actor.Player(anna));
        Attached.Listening spectator = table.snapshot(new Actor.Spectator());
        // then
        String hash = table.replayed().hash();
        OverView over = Objects.requireNonNull(player.over());
        assertThat(over.stateHash()).isEqualTo(hash);
        assertThat(over.parts()).isNotEmpty();
        assertThat(Objects.requireNonNull(player.seat()).over()).isEqualTo(over);
        assertThat(Objects.requireNonNull(spectator.over()).stateHash()).isEqualTo(hash);
        assertThat(spectator.over().parts()).isEmpty();
        assertThat(spectator.seat()).isNull();
    }

    @Test
    void shouldShowWhoIsOnline() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        table.loop.advance(1_000);
        int heard = table.hostHears.heard.size();
        // when
        table.disconnect(anna);
        table.loop.advance(1_000);
        table.connect(anna);
        // then
        assertThat(table.hostHears.heard.subList(heard, table.hostHears.heard.size()))
                .extracting(publication -> Objects.requireNonNull(publication.table())
                        .seats()
                        .get(0)
                        .online())
                .containsExactly(false, true);
    }

    @Test
    void shouldTellOfAClassThatComesAtOnceAFewTimes() {
        // given
        TestTable table = TestTable.untimed(30);
        SeatId first = table.sit("Player 1");
        table.loop.advance(1_000);
        int heard = table.hears(first).heard.size();
        // when
        for (int i = 2; i <= 30; i++) {
            table.sit("Player " + i);
        }
        table.loop.advance(1_000);
        // then
        List<Publication> told = table.hears(first).heard;
        assertThat(told).hasSizeBetween(heard + 1, heard + 3);
        assertThat(Objects.requireNonNull(table.hears(first).last().table()).seats())
                .hasSize(30)
                .allMatch(seat -> seat.online());
    }

    @Test
    void shouldStayOnlineWhileOneOfTwoConnectionsIsOpen() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        Recorder second = new Recorder();
        table.result(table.rooms.attach(table.game, new Actor.Player(anna), second));
        // when
        table.disconnect(anna);
        // then
        assertThat(table.table().seats().get(0).online()).isTrue();
        table.start();
        assertThat(second.all(Publication.PrivateUpdate.RoundOpened.class)).hasSize(1);
    }

    @Test
    void shouldNotLetAStrangerListenToASeat() {
        // given
        TestTable table = TestTable.untimed(2);
        // when
        Attached attached =
                table.result(table.rooms.attach(table.game, new Actor.Player(new SeatId(2)), new Recorder()));
        // then
        assertThat(attached).isEqualTo(new Attached.Refused(Rejected.of(Reason.NOT_A_PLAYER)));
    }

    @Test
    void shouldNameBotsApart() {
        // given
        TestTable table = TestTable.untimed(9);
        SeatId anna = table.sit("longterm");
        // when
        table.start();
        // then
        assertThat(table.table().seats()).extracting(TableView.PublicSeat::name).doesNotHaveDuplicates();
        assertThat(table.table().seats().get(anna.number() - 1).name()).isEqualTo("longterm");
        assertThat(table.table().seats().get(8).name()).isEqualTo("longterm 2");
    }

    private static Rejected why(Taken taken) {
        assertThat(taken).isInstanceOf(Taken.Refused.class);
        return ((Taken.Refused) taken).why();
    }
}
