package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chokepoint.server.engine.command.CommitPlan;
import org.chokepoint.server.engine.command.EndGame;
import org.chokepoint.server.engine.command.WithdrawPlan;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.view.OverView;
import org.junit.jupiter.api.Test;

/** When a phase ends. Every one does. */
class RoomPhaseTest {
    private static final long HOUR_MILLIS = 3_600_000;

    @Test
    void shouldPlayToTheEndAtOnceWhenOnlyBotsSit() {
        // given
        TestTable table = TestTable.open(Wishes.quick(4, Wishes.TIMED));
        // when
        table.start();
        // then
        GameState end = table.replayed();
        assertThat(end.phase()).isEqualTo(Phase.FINISHED);
        assertThat(end.round()).isEqualTo(6);
        assertThat(end.cutShort()).isFalse();
        assertThat(end.seats()).allSatisfy(seat -> assertThat(seat.scores()).hasSize(6));
        assertThat(table.table().standings()).hasSize(4);
        OverView over = table.hostHears
                .all(Publication.PrivateUpdate.Ended.class)
                .get(0)
                .over();
        assertThat(over.stateHash()).isEqualTo(end.hash()).hasSize(64);
        assertThat(over.setup().seed()).isEqualTo(7);
    }

    @Test
    void shouldPlayToTheEndByReadinessAlone() {
        // given
        TestTable table = TestTable.untimed(3);
        SeatId anna = table.sit("Anna");
        SeatId ben = table.sit("Ben");
        table.start();
        // when
        for (int round = 1; round <= 6; round++) {
            assertThat(table.phase()).isEqualTo(Phase.BRIEFING);
            assertThat(table.round()).isEqualTo(round);
            table.ready(anna);
            assertThat(table.phase()).isEqualTo(Phase.BRIEFING);
            table.ready(ben);
            assertThat(table.phase()).isEqualTo(Phase.PLAN);
            table.commit(ben, Orders.line("battery", 5_000));
            assertThat(table.phase()).isEqualTo(Phase.PLAN);
            table.commit(anna, Orders.line("equipment", 5_000));
            assertThat(table.phase()).isEqualTo(Phase.REPORT);
            table.ready(ben);
            assertThat(table.phase()).isEqualTo(Phase.REPORT);
            table.ready(anna);
        }
        // then
        assertThat(table.phase()).isEqualTo(Phase.FINISHED);
        assertThat(table.hears(anna).all(Publication.PrivateUpdate.RoundOpened.class))
                .hasSize(6);
        assertThat(table.hears(anna).all(Publication.PrivateUpdate.RoundReported.class))
                .hasSize(6);
        assertThat(table.hears(anna).all(Publication.PrivateUpdate.Ended.class)).hasSize(1);
    }

    @Test
    void shouldPlanTheNextRoundAtOnceWhenTheGameGoesStraightOn() {
        // given
        TestTable table = TestTable.open(Wishes.quick(2, Wishes.UNTIMED.straightOn()));
        SeatId anna = table.sit("Anna");
        SeatId ben = table.sit("Ben");
        table.start();
        // when
        for (int round = 1; round <= 6; round++) {
            assertThat(table.phase()).isEqualTo(Phase.PLAN);
            table.commit(anna, Orders.line("equipment", 5_000));
            table.commit(ben, Orders.line("battery", 5_000));
        }
        // then
        assertThat(table.phase()).isEqualTo(Phase.FINISHED);
        assertThat(table.hears(anna).all(Publication.PrivateUpdate.RoundOpened.class))
                .hasSize(6);
        assertThat(table.hears(anna).all(Publication.PrivateUpdate.RoundReported.class))
                .hasSize(6);
        assertThat(table.hears(anna).phases()).doesNotContain(Phase.BRIEFING, Phase.REPORT);
    }

    @Test
    void shouldPlayToTheEndByTimeAloneWhenPersonsAreSilent() {
        // given
        TestTable table = TestTable.open(Wishes.quick(3, Wishes.TIMED));
        SeatId anna = table.sit("Anna");
        table.start();
        // when
        for (int round = 1; round <= 6; round++) {
            assertThat(table.phase()).isEqualTo(Phase.BRIEFING);
            table.loop.advance(9_999);
            assertThat(table.phase()).isEqualTo(Phase.BRIEFING);
            table.loop.advance(1);
            assertThat(table.phase()).isEqualTo(Phase.PLAN);
            table.loop.advance(60_000);
            assertThat(table.phase()).isEqualTo(Phase.COMMIT);
            table.loop.advance(5_000);
            assertThat(table.phase()).isEqualTo(Phase.REPORT);
            table.loop.advance(20_000);
        }
        // then
        assertThat(table.phase()).isEqualTo(Phase.FINISHED);
        assertThat(table.hears(anna).phases())
                .startsWith(Phase.BRIEFING, Phase.PLAN, Phase.COMMIT, Phase.REPORT, Phase.BRIEFING)
                .endsWith(Phase.REPORT, Phase.FINISHED);
    }

    @Test
    void shouldTellTheTimeLeftWhenThePhaseIsTimed() {
        // given
        TestTable table = TestTable.open(Wishes.quick(2, Wishes.TIMED));
        SeatId anna = table.sit("Anna");
        table.start();
        assertThat(table.hears(anna).last().leftMillis()).isEqualTo(10_000);
        // when
        table.loop.advance(4_000);
        // then
        assertThat(table.snapshot(new Actor.Spectator()).leftMillis()).isEqualTo(6_000);
    }

    @Test
    void shouldTellNoTimeWhenThePhaseWaitsForPersons() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        // when
        table.start();
        // then
        assertThat(table.hears(anna).last().leftMillis()).isNull();
    }

    @Test
    void shouldEndAnUntimedPhaseAtTheLimitWhenNobodyDoesAnything() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        table.start();
        table.disconnect(anna);
        // when
        table.loop.advance(6 * HOUR_MILLIS - 1);
        Phase before = table.phase();
        table.loop.advance(1);
        // then
        assertThat(List.of(before, table.phase())).containsExactly(Phase.BRIEFING, Phase.PLAN);
        table.loop.advance(6 * 23 * HOUR_MILLIS);
        assertThat(table.phase()).isEqualTo(Phase.FINISHED);
    }

    @Test
    void shouldResolveInTheLastCallWhenTheLastPersonCommits() {
        // given
        TestTable table = TestTable.open(Wishes.quick(2, Wishes.TIMED));
        SeatId anna = table.sit("Anna");
        SeatId ben = table.sit("Ben");
        table.start();
        table.loop.advance(10_000);
        table.commit(anna, PlanOrder.EMPTY);
        table.loop.advance(60_000);
        assertThat(table.phase()).isEqualTo(Phase.COMMIT);
        // when
        table.commit(ben, PlanOrder.EMPTY);
        // then
        assertThat(table.phase()).isEqualTo(Phase.REPORT);
    }

    @Test
    void shouldGoOnWithoutALostPersonAfterTheGraceWhenThePhaseIsUntimed() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        SeatId ben = table.sit("Ben");
        table.start();
        table.disconnect(ben);
        table.ready(anna);
        // when
        table.loop.advance(RoomLimits.OFFLINE_GRACE_MILLIS - 1);
        Phase before = table.phase();
        table.loop.advance(1);
        // then
        assertThat(List.of(before, table.phase())).containsExactly(Phase.BRIEFING, Phase.PLAN);
    }

    @Test
    void shouldWaitForAPersonWhoComesBackWithinTheGrace() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        SeatId ben = table.sit("Ben");
        table.start();
        table.disconnect(ben);
        table.ready(anna);
        table.loop.advance(RoomLimits.OFFLINE_GRACE_MILLIS / 2);
        // when
        table.connect(ben);
        table.loop.advance(RoomLimits.OFFLINE_GRACE_MILLIS);
        // then
        assertThat(table.phase()).isEqualTo(Phase.BRIEFING);
    }

    @Test
    void shouldNotWaitForALostPersonWhenThePhaseIsTimed() {
        // given
        TestTable table = TestTable.open(Wishes.quick(2, Wishes.TIMED));
        SeatId anna = table.sit("Anna");
        SeatId ben = table.sit("Ben");
        table.start();
        table.ready(anna);
        assertThat(table.phase()).isEqualTo(Phase.BRIEFING);
        // when
        table.disconnect(ben);
        // then
        assertThat(table.phase()).isEqualTo(Phase.PLAN);
    }

    @Test
    void shouldWaitForItsTimeWhenNobodyIsOnline() {
        // given
        TestTable table = TestTable.open(Wishes.quick(2, Wishes.TIMED));
        SeatId anna = table.sit("Anna");
        SeatId ben = table.sit("Ben");
        table.start();
        table.ready(anna);
        table.disconnect(anna);
        // when
        table.disconnect(ben);
        // then
        assertThat(table.phase()).isEqualTo(Phase.BRIEFING);
        table.loop.advance(10_000);
        assertThat(table.phase()).isEqualTo(Phase.PLAN);
    }

    @Test
    void shouldNotWaitForAnAbsentPersonWhoHasCommitted() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        SeatId ben = table.sit("Ben");
        table.start();
        table.to(Phase.PLAN);
        table.commit(anna, PlanOrder.EMPTY);
        table.disconnect(anna);
        // when
        table.commit(ben, PlanOrder.EMPTY);
        // then
        assertThat(table.phase()).isEqualTo(Phase.REPORT);
    }

    @Test
    void shouldNotResolveWhenAPlanIsTakenBackBeforeTheLastOneCommits() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        SeatId ben = table.sit("Ben");
        table.start();
        table.to(Phase.PLAN);
        table.commit(anna, PlanOrder.EMPTY);
        table.submit(new Actor.Player(anna), new WithdrawPlan(anna));
        // when
        table.commit(ben, PlanOrder.EMPTY);
        // then
        assertThat(table.phase()).isEqualTo(Phase.PLAN);
        assertThat(table.table().seats()).extracting(seat -> seat.ready()).containsExactly(false, true);
    }

    @Test
    void shouldEndThePhaseAsIfItsTimeWereOverWhenTheHostSaysSo() {
        // given
        TestTable table = TestTable.untimed(2);
        table.sit("Anna");
        table.start();
        // when
        table.nextPhase();
        table.nextPhase();
        table.nextPhase();
        table.nextPhase();
        table.nextPhase();
        // then
        assertThat(table.hostHears.phases())
                .containsExactly(
                        Phase.LOBBY,
                        Phase.BRIEFING,
                        Phase.PLAN,
                        Phase.COMMIT,
                        Phase.REPORT,
                        Phase.BRIEFING,
                        Phase.PLAN);
    }

    @Test
    void shouldEndAfterTheRunningRoundWhenTheHostEndsTheGame() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        table.start();
        table.to(Phase.PLAN);
        // when
        TestTable.accepted(table.host(new EndGame()));
        table.commit(anna, PlanOrder.EMPTY);
        table.ready(anna);
        // then
        assertThat(table.phase()).isEqualTo(Phase.FINISHED);
        assertThat(table.round()).isEqualTo(1);
        OverView over = table.hears(anna)
                .all(Publication.PrivateUpdate.Ended.class)
                .get(0)
                .over();
        assertThat(over.cutShort()).isTrue();
        assertThat(over.score()).isEqualTo(table.replayed().seat(anna).scores().get(0));
    }

    @Test
    void shouldEndAtOnceWhenTheHostEndsTheGameInTheLobby() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        // when
        TestTable.accepted(table.host(new EndGame()));
        // then
        assertThat(table.phase()).isEqualTo(Phase.FINISHED);
        OverView over = table.hears(anna)
                .all(Publication.PrivateUpdate.Ended.class)
                .get(0)
                .over();
        assertThat(over.cutShort()).isTrue();
        assertThat(over.parts()).isEmpty();
    }

    @Test
    void shouldNotCallAGameCutShortWhenTheHostEndsItInItsLastRound() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        table.start();
        while (table.round() < 6 || table.phase() != Phase.REPORT) {
            table.nextPhase();
        }
        // when
        TestTable.accepted(table.host(new EndGame()));
        // then
        assertThat(table.phase()).isEqualTo(Phase.FINISHED);
        assertThat(table.hears(anna)
                        .all(Publication.PrivateUpdate.Ended.class)
                        .get(0)
                        .over()
                        .cutShort())
                .isFalse();
    }

    @Test
    void shouldStartByItselfWhenEnoughPersonsSit() {
        // given
        TestTable table = TestTable.open(Wishes.startingWith(Wishes.quick(3, Wishes.UNTIMED), 2));
        SeatId anna = table.sit("Anna");
        assertThat(table.phase()).isEqualTo(Phase.LOBBY);
        // when
        table.sit("Ben");
        // then
        assertThat(table.phase()).isEqualTo(Phase.BRIEFING);
        assertThat(table.hears(anna).all(Publication.PrivateUpdate.RoundOpened.class))
                .hasSize(1);
    }

    @Test
    void shouldEndAPhaseOnceWhenItsTimeEndsWhileTheLastPlanIsWritten() {
        // given
        TestTable table = TestTable.open(Wishes.quick(2, Wishes.TIMED));
        SeatId anna = table.sit("Anna");
        table.start();
        table.to(Phase.PLAN);
        table.journal.holding = true;
        table.rooms.submit(table.game, new Actor.Player(anna), 99, new CommitPlan(anna, PlanOrder.EMPTY));
        table.loop.settle();
        // when
        table.loop.advance(60_000);
        table.journal.releaseAll();
        table.loop.settle();
        table.journal.releaseAll();
        table.loop.settle();
        // then
        assertThat(table.phase()).isEqualTo(Phase.REPORT);
    }

    @Test
    void shouldLookAgainWhenAPlanIsTakenBackWhileThePhaseEnds() {
        // given
        TestTable table = TestTable.open(Wishes.quick(2, Wishes.TIMED));
        SeatId anna = table.sit("Anna");
        SeatId ben = table.sit("Ben");
        table.start();
        table.to(Phase.PLAN);
        table.commit(anna, PlanOrder.EMPTY);
        table.journal.holding = true;
        table.rooms.submit(table.game, new Actor.Player(anna), 99, new WithdrawPlan(anna));
        table.loop.settle();
        // when
        table.disconnect(ben);
        table.journal.releaseAll();
        table.loop.settle();
        // then
        assertThat(table.phase()).isEqualTo(Phase.PLAN);
    }
}
