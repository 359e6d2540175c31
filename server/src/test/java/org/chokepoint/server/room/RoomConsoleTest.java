package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.server.room.TestTable.accepted;
import static org.chokepoint.server.room.TestTable.refused;

import org.chokepoint.server.engine.command.AddTime;
import org.chokepoint.server.engine.command.Announce;
import org.chokepoint.server.engine.command.EndGame;
import org.chokepoint.server.engine.command.GiveTime;
import org.chokepoint.server.engine.command.HostCommand;
import org.chokepoint.server.engine.command.InjectEvent;
import org.chokepoint.server.engine.command.RemoveSeat;
import org.chokepoint.server.engine.command.RenameSeat;
import org.chokepoint.server.engine.command.ReopenRound;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.command.StartPractice;
import org.chokepoint.server.engine.command.TurnSwitch;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.Console.Switch;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.Occupant;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomConsoleTest {

    private static TestTable planning() {
        return planning(new StartGame());
    }

    private static TestTable planning(HostCommand start) {
        TestTable table = TestTable.open(Wishes.quick(2, Wishes.TIMED));
        table.sit("Ann");
        table.sit("Ben");
        accepted(table.host(start));
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
    void shouldWaitForTheHostWhenTheOnlyPersonIsRemoved() {
        // given
        TestTable table = TestTable.open(Wishes.quick(2, Wishes.TIMED));
        table.sit("Ann");
        table.start();
        table.to(Phase.PLAN);

        // when
        accepted(table.host(new RemoveSeat(new SeatId(1))));

        // then
        assertThat(table.phase()).isEqualTo(Phase.PLAN);
        assertThat(table.sit("Ben")).isEqualTo(new SeatId(1));
        accepted(table.commit(new SeatId(1), PlanOrder.EMPTY));
        assertThat(table.phase()).isEqualTo(Phase.REPORT);
    }

    @Test
    void shouldLetTheBotsPlayOnWhenNobodyIsThereToLetOthersIn() {
        // given
        TestTable table = TestTable.open(Wishes.quick(2, Wishes.TIMED));
        table.sit("Ann");
        table.start();
        table.to(Phase.PLAN);
        accepted(table.host(new RemoveSeat(new SeatId(1))));

        // when
        table.rooms.detach(table.game, TestTable.HOST, table.hostHears);
        table.loop.settle();
        assertThat(table.replayed().phase()).isEqualTo(Phase.PLAN);
        table.loop.advance(RoomLimits.OFFLINE_GRACE_MILLIS);

        // then
        assertThat(table.replayed().phase()).isEqualTo(Phase.FINISHED);
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

    @Test
    void shouldTakeTheCloseOfARoundBackAndKeepThePlansAsDrafts() {
        // given
        TestTable table = planning();
        SeatId ann = new SeatId(1);
        PlanOrder plan = table.view(ann).draft();
        accepted(table.commit(ann, plan));
        NationState before = table.replayed().seats().get(0).requireNation();
        table.to(Phase.REPORT);
        table.loop.advance(19_000);

        // when
        accepted(table.host(new ReopenRound()));

        // then
        assertThat(table.phase()).isEqualTo(Phase.PLAN);
        assertThat(table.round()).isEqualTo(1);
        assertThat(table.snapshot(TestTable.HOST).leftMillis()).isEqualTo(60_000);
        assertThat(table.view(ann).draft()).isEqualTo(plan);
        assertThat(table.view(ann).committed()).isFalse();
        assertThat(table.table().standings()).isEmpty();
        assertThat(table.hears(ann).last().mine()).isInstanceOf(Publication.PrivateUpdate.RoundReopened.class);
        assertThat(table.replayed().seats().get(0).requireNation())
                .usingRecursiveComparison()
                .isEqualTo(before);
    }

    @Test
    void shouldComeToTheSameReportWhenNothingIsChangedAfterTheCloseWasTakenBack() {
        // given
        TestTable table = planning();
        accepted(table.draft(new SeatId(1), PlanOrder.EMPTY));
        table.to(Phase.REPORT);
        String once = table.replayed().hash();

        // when
        accepted(table.host(new ReopenRound()));
        table.to(Phase.REPORT);

        // then
        assertThat(table.replayed().hash()).isEqualTo(once);
        assertThat(table.replayed().seats().get(0).scores()).hasSize(1);
    }

    @Test
    void shouldNotTakeACloseBackThatIsTooOldOrThatNeverWas() {
        // given
        TestTable table = TestTable.untimed(2);
        table.sit("Ann");
        table.start();
        assertThat(refused(table.host(new ReopenRound())).reason()).isEqualTo(Reason.NOTHING_TO_REOPEN);
        table.to(Phase.REPORT);

        // when
        table.loop.advance(20_001);

        // then
        assertThat(refused(table.host(new ReopenRound())).reason()).isEqualTo(Reason.NOTHING_TO_REOPEN);
        assertThat(table.phase()).isEqualTo(Phase.REPORT);
    }

    @Test
    void shouldKeepASeatThatWasLeftAfterTheCloseLeft() {
        // given
        TestTable table = planning();
        accepted(table.draft(new SeatId(1), PlanOrder.EMPTY));
        table.to(Phase.REPORT);
        accepted(table.leave(new SeatId(1)));
        assertThat(table.take("Cleo")).isEqualTo(new SeatId(1));

        // when
        accepted(table.host(new ReopenRound()));

        // then
        assertThat(table.table().seats().get(0).name()).isEqualTo("Cleo");
        assertThat(table.replayed().seats().get(0).desk().touched())
                .as("the former person's draft is nobody's business")
                .isFalse();
    }

    @Test
    void shouldWaitForTheSeatThatHasMoreTimeAndTellItAlone() {
        // given
        TestTable table = planning();
        int heard = table.hears(new SeatId(2)).heard.size();

        // when
        accepted(table.host(new GiveTime(new SeatId(1), 90)));

        // then
        assertThat(table.hears(new SeatId(1)).last().mine()).isEqualTo(new Publication.PrivateUpdate.TimeGiven(90_000));
        assertThat(table.hears(new SeatId(2)).heard.size()).isEqualTo(heard);
        table.loop.advance(60_000);
        assertThat(table.phase()).isEqualTo(Phase.COMMIT);
        table.loop.advance(5_000 + 89_000);
        assertThat(table.phase()).isEqualTo(Phase.COMMIT);
        assertThat(table.snapshot(TestTable.HOST).leftMillis()).isZero();
        table.loop.advance(1_000);
        assertThat(table.phase()).isEqualTo(Phase.REPORT);
    }

    @Test
    void shouldWaitNoLongerWhenTheSlowSeatIsDone() {
        // given
        TestTable table = planning();
        accepted(table.host(new GiveTime(new SeatId(1), 90)));
        table.loop.advance(60_000);
        table.loop.advance(5_000 + 20_000);

        // when
        accepted(table.commit(new SeatId(1), PlanOrder.EMPTY));
        table.loop.advance(1);

        // then
        assertThat(table.phase()).as("seat 2 had its time").isEqualTo(Phase.REPORT);
    }

    @Test
    void shouldStandStillWhileEyesAreUp() {
        // given
        TestTable table = planning();
        table.loop.advance(20_000);

        // when
        accepted(table.host(new TurnSwitch(Switch.EYES_UP, true)));
        table.loop.advance(300_000);

        // then
        assertThat(table.snapshot(TestTable.HOST).leftMillis()).isEqualTo(40_000);
    }

    @Test
    void shouldLetTheEventOfTheHostComeWhenTheNextRoundOpens() {
        // given
        TestTable table = planning();

        // when
        accepted(table.host(new InjectEvent("thaw")));
        int told = table.table().round();
        table.to(Phase.REPORT);
        table.nextPhase();

        // then
        assertThat(told).isEqualTo(1);
        assertThat(table.view(new SeatId(1)).events())
                .filteredOn(event -> event.byHost())
                .extracting(event -> event.event())
                .containsExactly("thaw");
        assertThat(refused(table.host(new InjectEvent("thow"))).reason()).isEqualTo(Reason.UNKNOWN_EVENT);
        accepted(table.host(new InjectEvent("thaw")));
        assertThat(refused(table.host(new InjectEvent("ai_boom"))).reason()).isEqualTo(Reason.EVENT_CANNOT_COME);
    }

    @Test
    void shouldBeginAnewAfterAPracticeRound() {
        // given
        TestTable plain = TestTable.open(Wishes.quick(2, Wishes.TIMED));
        TestTable table = TestTable.open(Wishes.quick(2, Wishes.TIMED));
        plain.sit("Ann");
        table.sit("Ann");
        plain.start();

        // when
        accepted(table.host(new StartPractice()));
        assertThat(table.table().practice()).isTrue();
        table.to(Phase.REPORT);
        assertThat(table.replayed().seats().get(0).scores()).hasSize(1);
        table.nextPhase();

        // then
        assertThat(table.table().practice()).isFalse();
        assertThat(table.round()).isEqualTo(1);
        assertThat(table.table().standings()).isEmpty();
        assertThat(table.replayed().hash()).isEqualTo(plain.replayed().hash());
        plain.to(Phase.REPORT);
        table.to(Phase.REPORT);
        assertThat(table.replayed().hash()).isEqualTo(plain.replayed().hash());
    }

    @Test
    void shouldEndAGameThatWasOnlyPractisedAsOneThatWasNotPlayed() {
        // given
        TestTable table = planning(new StartPractice());

        // when
        accepted(table.host(new EndGame()));
        table.to(Phase.REPORT);
        table.nextPhase();

        // then
        assertThat(table.phase()).isEqualTo(Phase.FINISHED);
        assertThat(table.table().standings()).isEmpty();
    }
}
