package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chokepoint.server.engine.command.KeepStandingOrder;
import org.chokepoint.server.engine.command.WithdrawPlan;
import org.chokepoint.server.engine.state.DecidedBy;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.view.SeatView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which plan a seat plays, and how it is labelled. */
class RoomPlanTest {
    private static final PlanOrder FIRST = Orders.line("equipment", 3_000);
    private static final PlanOrder SECOND = Orders.line("battery", 4_000);

    private TestTable table;
    private SeatId anna;
    private SeatId ben;

    @BeforeEach
    void startWithTwoPersonsAndABot() {
        table = TestTable.untimed(3);
        anna = table.sit("Anna");
        ben = table.sit("Ben");
        table.start();
        table.to(Phase.PLAN);
    }

    @Test
    void shouldPlayTheCommittedPlan() {
        // given
        table.commit(anna, FIRST);
        // when
        table.to(Phase.REPORT);
        // then
        assertThat(played(anna)).isEqualTo(new Played(DecidedBy.COMMITTED, FIRST));
    }

    @Test
    void shouldPlayTheLastValidPlanWhenALaterOneIsRefused() {
        // given
        table.commit(anna, FIRST);
        table.commit(anna, SECOND);
        TestTable.refused(table.commit(anna, Orders.overBudget()));
        // when
        table.to(Phase.REPORT);
        // then
        assertThat(played(anna)).isEqualTo(new Played(DecidedBy.COMMITTED, SECOND));
    }

    @Test
    void shouldPlayTheStandingOrderWhenARoundGetsNoDraft() {
        // given: kept in round 1, where something else is committed
        TestTable.accepted(table.submit(new Actor.Player(anna), new KeepStandingOrder(anna, FIRST)));
        assertThat(table.view(anna).standing()).isEqualTo(FIRST);
        assertThat(table.view(ben).standing()).isNull();
        table.commit(anna, SECOND);
        table.to(Phase.REPORT);
        assertThat(played(anna)).isEqualTo(new Played(DecidedBy.COMMITTED, SECOND));
        // when
        table.to(Phase.PLAN);
        table.to(Phase.REPORT);
        // then
        assertThat(played(anna)).isEqualTo(new Played(DecidedBy.STANDING_ORDER, FIRST));
        // when it is taken back
        table.to(Phase.PLAN);
        TestTable.accepted(table.submit(new Actor.Player(anna), new KeepStandingOrder(anna, null)));
        table.to(Phase.REPORT);
        // then
        assertThat(played(anna)).isEqualTo(new Played(DecidedBy.LAST_PLAN, FIRST));
    }

    @Test
    void shouldRefuseAStandingOrderThatIsNoPlan() {
        TestTable.refused(table.submit(new Actor.Player(anna), new KeepStandingOrder(anna, Orders.overBudget())));
        assertThat(table.view(anna).standing()).isNull();
    }

    @Test
    void shouldTakeRevisionsUntilTheLastCallIsOver() {
        // given
        table.commit(anna, FIRST);
        table.to(Phase.COMMIT);
        // when
        TestTable.accepted(table.commit(anna, SECOND));
        table.to(Phase.REPORT);
        // then
        assertThat(played(anna)).isEqualTo(new Played(DecidedBy.COMMITTED, SECOND));
    }

    @Test
    void shouldPlayTheCommittedPlanWhenADraftWasSavedAfterIt() {
        // given
        table.commit(anna, FIRST);
        table.draft(anna, SECOND);
        assertThat(table.view(anna).draft()).isEqualTo(SECOND);
        // when
        table.to(Phase.REPORT);
        // then
        assertThat(played(anna)).isEqualTo(new Played(DecidedBy.COMMITTED, FIRST));
    }

    @Test
    void shouldMakeTheCommittedPlanADraftWhenItIsTakenBack() {
        // given
        table.commit(anna, FIRST);
        // when
        TestTable.accepted(table.submit(new Actor.Player(anna), new WithdrawPlan(anna)));
        // then
        SeatView view = table.view(anna);
        assertThat(view.committed()).isFalse();
        assertThat(view.draft()).isEqualTo(FIRST);
        table.to(Phase.REPORT);
        assertThat(played(anna)).isEqualTo(new Played(DecidedBy.DRAFT, FIRST));
    }

    @Test
    void shouldPlayTheDraftWhenNothingIsCommitted() {
        // given
        table.draft(anna, SECOND);
        // when
        table.to(Phase.REPORT);
        // then
        assertThat(played(anna)).isEqualTo(new Played(DecidedBy.DRAFT, SECOND));
    }

    @Test
    void shouldPlayTheDefaultPlanWhenAPersonNeverDidAnything() {
        // when
        table.to(Phase.REPORT);
        // then
        Played first = played(anna);
        assertThat(first.by()).isEqualTo(DecidedBy.DEFAULT_PLAN);
        assertThat(first.plan().shareBp()).isNotEmpty();
        table.nextPhase();
        table.to(Phase.REPORT);
        assertThat(played(anna).by()).isEqualTo(DecidedBy.DEFAULT_PLAN);
    }

    @Test
    void shouldRepeatTheLastPlanWithoutCardsWhenAPersonFallsSilent() {
        // given
        PlanOrder withCard = new PlanOrder(
                FIRST.shareBp(), Map.of(), "dual", List.of(new PlanOrder.CardPlay("stockpile", null)), 0, Map.of());
        TestTable.accepted(table.commit(anna, withCard));
        table.to(Phase.REPORT);
        table.nextPhase();
        assertThat(table.view(anna).draft()).isEqualTo(withCard.withoutCards());
        // when
        table.to(Phase.REPORT);
        // then
        assertThat(played(anna)).isEqualTo(new Played(DecidedBy.LAST_PLAN, withCard.withoutCards()));
    }

    @Test
    void shouldNameTheBotWhenABotPlays() {
        // given
        SeatId bot = new SeatId(3);
        // when
        table.to(Phase.REPORT);
        // then
        Played played = played(bot);
        assertThat(played.by()).isEqualTo(DecidedBy.BOT);
        int sum = played.plan().shareBp().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(sum).isBetween(1, PlanOrder.WHOLE_BP);
    }

    @Test
    void shouldShowHabitsAsTheFirstDraft() {
        // when
        SeatView view = table.view(ben);
        // then
        assertThat(view.draft().shareBp().values()).allMatch(share -> share >= 0);
        assertThat(view.draft().shareBp()).isNotEmpty();
        assertThat(view.committed()).isFalse();
        TestTable.accepted(table.commit(ben, view.draft()));
    }

    @Test
    void shouldTellTheSeatItsReportAndItsReportAlone() {
        // given
        table.commit(anna, FIRST);
        // when
        table.to(Phase.REPORT);
        // then
        RoundResult annas = report(anna);
        assertThat(annas.plan()).isEqualTo(FIRST);
        assertThat(report(ben).plan()).isNotEqualTo(FIRST);
        assertThat(table.hostHears.all(Publication.PrivateUpdate.RoundReported.class))
                .isEmpty();
    }

    @Test
    void shouldAnswerAForecastAndChangeNothing() {
        // given
        long before = table.snapshot(TestTable.HOST).version();
        int events = table.journal.offered.size();
        // when
        Answer answer = table.result(table.rooms.forecast(table.game, anna, FIRST));
        // then
        Answer.Accepted accepted = TestTable.accepted(answer);
        assertThat(accepted.version()).isEqualTo(before);
        assertThat(Objects.requireNonNull(accepted.forecast()).spent()).isPositive();
        assertThat(table.journal.offered).hasSize(events);
    }

    private RoundResult report(SeatId seat) {
        return table.hears(seat)
                .all(Publication.PrivateUpdate.RoundReported.class)
                .get(0)
                .report()
                .result();
    }

    private Played played(SeatId seat) {
        RoundResult last = Objects.requireNonNull(table.replayed().seat(seat).last());
        return new Played(last.decidedBy(), last.plan());
    }

    private record Played(DecidedBy by, PlanOrder plan) {}
}
