package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.server.room.TestTable.accepted;
import static org.chokepoint.server.room.TestTable.refused;

import org.chokepoint.server.engine.command.AddTime;
import org.chokepoint.server.engine.command.Announce;
import org.chokepoint.server.engine.command.EndGame;
import org.chokepoint.server.engine.command.HostCommand;
import org.chokepoint.server.engine.command.RemoveSeat;
import org.chokepoint.server.engine.command.RenameSeat;
import org.chokepoint.server.engine.command.TurnSwitch;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.Console.Switch;
import org.chokepoint.server.engine.state.Occupant;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomConsoleTest {

    private static TestTable planning() {
        TestTable table = TestTable.open(Wishes.quick(2, Wishes.TIMED));
        table.sit("Ann");
        table.sit("Ben");
        table.start();
        table.to(Phase.PLAN);
        return table;
    }

    private static void pause(TestTable table, boolean on) {
        accepted(table.host(new TurnSwitch(Switch.PAUSED, on)));
    }

    @Test
    void shouldStandStillWhenPausedAndGoOnWithTheTimeThatWasLeft() {
        // given
        TestTable table = planning();
        table.loop.advance(20_000);

        // when
        pause(table, true);
        table.loop.advance(300_000);

        // then
        assertThat(table.phase()).isEqualTo(Phase.PLAN);
        assertThat(table.snapshot(TestTable.HOST).leftMillis()).isEqualTo(40_000);

        // when
        pause(table, false);
        table.loop.advance(39_000);
        assertThat(table.phase()).isEqualTo(Phase.PLAN);
        table.loop.advance(1_000);

        // then
        assertThat(table.phase()).isEqualTo(Phase.COMMIT);
    }

    @Test
    void shouldNotEndAPhaseByReadinessWhilePaused() {
        // given
        TestTable table = planning();
        pause(table, true);

        // when
        accepted(table.commit(new SeatId(1), PlanOrder.EMPTY));
        accepted(table.commit(new SeatId(2), PlanOrder.EMPTY));

        // then
        assertThat(table.phase()).isEqualTo(Phase.PLAN);
        pause(table, false);
        assertThat(table.phase()).isEqualTo(Phase.REPORT);
    }

    @Test
    void shouldEndARoundWhenAPauseIsForgotten() {
        // given
        TestTable table = planning();
        pause(table, true);

        // when
        table.loop.advance(RoomLimits.UNTIMED_PHASE_LIMIT_MILLIS);

        // then
        assertThat(table.phase()).isEqualTo(Phase.COMMIT);
    }

    @Test
    void shouldBeginTheNextPhaseStandingWhenTheHostGoesOnWhilePaused() {
        // given
        TestTable table = planning();
        pause(table, true);

        // when
        table.nextPhase();
        table.loop.advance(60_000);

        // then
        assertThat(table.phase()).isEqualTo(Phase.COMMIT);
        assertThat(table.snapshot(TestTable.HOST).leftMillis()).isEqualTo(5_000);
    }

    @Test
    void shouldEndThePhaseLaterWhenTimeIsAdded() {
        // given
        TestTable table = planning();
        table.loop.advance(50_000);

        // when
        accepted(table.host(new AddTime(30)));

        // then
        assertThat(table.snapshot(TestTable.HOST).leftMillis()).isEqualTo(40_000);
        table.loop.advance(39_000);
        assertThat(table.phase()).isEqualTo(Phase.PLAN);
        table.loop.advance(1_000);
        assertThat(table.phase()).isEqualTo(Phase.COMMIT);
    }

    @Test
    void shouldNeverGiveAPhaseMoreThanItsLongestTime() {
        // given
        TestTable table = planning();

        // when
        for (int i = 0; i < 10; i++) {
            accepted(table.host(new AddTime(AddTime.MOST_SECONDS)));
        }

        // then
        assertThat(table.snapshot(TestTable.HOST).leftMillis()).isEqualTo(RoomLimits.PHASE_MILLIS_MAX);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 601, Integer.MAX_VALUE, 4_294_967_295L})
    void shouldRefuseTimeOutsideTheLimits(long seconds) {
        assertThat(refused(planning().host(new AddTime(seconds))).reason()).isEqualTo(Reason.OUT_OF_RANGE);
    }

    @Test
    void shouldLetNobodyInWhenLocked() {
        // given
        TestTable table = TestTable.untimed(3);
        table.sit("Ann");

        // when
        accepted(table.host(new TurnSwitch(Switch.LOCKED, true)));

        // then
        assertThat(((Taken.Refused) table.result(table.rooms.takeSeat(table.game, "Ben")))
                        .why()
                        .reason())
                .isEqualTo(Reason.GAME_LOCKED);
        accepted(table.host(new TurnSwitch(Switch.LOCKED, false)));
        table.sit("Ben");
    }

    @Test
    void shouldHideTheStandingsUntilTheGameIsOver() {
        // given
        TestTable table = planning();
        accepted(table.host(new TurnSwitch(Switch.STANDINGS_HIDDEN, true)));

        // when
        table.to(Phase.REPORT);

        // then
        assertThat(table.table().standings()).isEmpty();
        accepted(table.host(new EndGame()));
        assertThat(table.phase()).isEqualTo(Phase.FINISHED);
        assertThat(table.table().standings()).hasSize(2);
    }

    @Test
    void shouldShowTheHostsWordsWithoutWhatCannotBeShown() {
        // given
        TestTable table = planning();

        // when
        accepted(table.host(new Announce("Two\n more\u202E minutes\u0007")));

        // then
        assertThat(table.table().console().announcement()).isEqualTo("Two more minutes");
        assertThat(table.table().console().announcements()).isEqualTo(1);
        assertThat(refused(table.host(new Announce("x".repeat(201)))).reason()).isEqualTo(Reason.OUT_OF_RANGE);
        assertThat(refused(table.host(new Announce(" \u200B "))).reason()).isEqualTo(Reason.OUT_OF_RANGE);
    }

    @Test
    void shouldPutABotOnTheSeatWhenAPersonIsRemovedFromARunningGame() {
        // given
        TestTable table = planning();

        // when
        accepted(table.host(new RemoveSeat(new SeatId(1))));

        // then
        assertThat(table.table().seats().get(0).occupant()).isEqualTo(Occupant.BOT);
        assertThat(table.sit("Ann again")).isEqualTo(new SeatId(1));
    }

    @Test
    void shouldRenameAPersonAndKeepThePlan() {
        // given
        TestTable table = planning();
        accepted(table.commit(new SeatId(1), PlanOrder.EMPTY));

        // when
        accepted(table.host(new RenameSeat(new SeatId(1), " Blue\u202E  Heron ")));

        // then
        assertThat(table.table().seats().get(0).name()).isEqualTo("Blue Heron");
        assertThat(table.table().seats().get(0).ready()).isTrue();
        assertThat(refused(table.host(new RenameSeat(new SeatId(2), "blue heron")))
                        .reason())
                .isEqualTo(Reason.NAME_TAKEN);
        accepted(table.host(new RenameSeat(new SeatId(1), "BLUE HERON")));
    }

    @Test
    void shouldSayThatNobodySitsThere() {
        // given
        TestTable table = TestTable.untimed(2);

        // then
        assertThat(refused(table.host(new RemoveSeat(new SeatId(2)))).reason()).isEqualTo(Reason.SEAT_EMPTY);
        assertThat(refused(table.host(new RenameSeat(new SeatId(9), "Ann"))).reason())
                .isEqualTo(Reason.SEAT_EMPTY);
    }

    @Test
    void shouldRefuseToPauseWhatDoesNotRun() {
        TestTable table = TestTable.untimed(2);
        assertThat(refused(table.host(new TurnSwitch(Switch.PAUSED, true))).reason())
                .isEqualTo(Reason.WRONG_PHASE);
    }

    @Test
    void shouldHoldEverythingInTheJournal() {
        // given
        TestTable table = planning();

        // when
        HostCommand[] all = {
            new TurnSwitch(Switch.EYES_UP, true),
            new AddTime(30),
            new Announce("Hello"),
            new RenameSeat(new SeatId(1), "Heron"),
            new RemoveSeat(new SeatId(2))
        };
        for (HostCommand one : all) {
            accepted(table.host(one));
        }

        // then
        assertThat(table.replayed().console()).isEqualTo(table.table().console());
        assertThat(table.replayed().seats().get(0).sitter().name()).isEqualTo("Heron");
    }
}
