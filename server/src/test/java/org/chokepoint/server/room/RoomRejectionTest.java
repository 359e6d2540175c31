package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chokepoint.server.engine.command.AdvancePhase;
import org.chokepoint.server.engine.command.Command;
import org.chokepoint.server.engine.command.CommitPlan;
import org.chokepoint.server.engine.command.EndGame;
import org.chokepoint.server.engine.command.LeaveSeat;
import org.chokepoint.server.engine.command.MarkReady;
import org.chokepoint.server.engine.command.SaveDraft;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.command.TakeSeat;
import org.chokepoint.server.engine.command.WithdrawPlan;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.PlanOrder.CardPlay;
import org.chokepoint.server.engine.state.SeatId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way in which a command can be wrong has its own answer, and changes nothing. */
class RoomRejectionTest {
    private static final SeatId ANNA = new SeatId(1);
    private static final SeatId BEN = new SeatId(2);
    private static final SeatId BOT = new SeatId(3);
    private static final Actor ANNAS = new Actor.Player(ANNA);
    private static final Actor HOST = new Actor.Host();
    private static final Command ADVANCE = new AdvancePhase(AdvancePhase.Why.TIME_OVER);

    record Wrong(Phase phase, Actor actor, Command command, Reason reason, String field) {}

    static Stream<Wrong> wrongs() {
        return Stream.of(rights(), phases(), plans()).flatMap(List::stream);
    }

    private static List<Wrong> rights() {
        PlanOrder plan = PlanOrder.EMPTY;
        return List.of(
                plain(Phase.PLAN, ANNAS, new CommitPlan(BEN, plan), Reason.NOT_A_PLAYER),
                plain(Phase.PLAN, ANNAS, new SaveDraft(BEN, plan), Reason.NOT_A_PLAYER),
                plain(Phase.PLAN, ANNAS, new WithdrawPlan(BEN), Reason.NOT_A_PLAYER),
                plain(Phase.BRIEFING, ANNAS, new MarkReady(BEN), Reason.NOT_A_PLAYER),
                plain(Phase.PLAN, ANNAS, new LeaveSeat(BEN), Reason.NOT_A_PLAYER),
                plain(Phase.PLAN, HOST, new CommitPlan(ANNA, plan), Reason.NOT_A_PLAYER),
                plain(Phase.PLAN, new Actor.Spectator(), new CommitPlan(ANNA, plan), Reason.NOT_A_PLAYER),
                plain(Phase.PLAN, new Actor.Player(BOT), new CommitPlan(BOT, plan), Reason.NOT_A_PLAYER),
                plain(
                        Phase.PLAN,
                        new Actor.Player(new SeatId(9)),
                        new CommitPlan(new SeatId(9), plan),
                        Reason.NOT_A_PLAYER),
                plain(Phase.PLAN, ANNAS, new TakeSeat("Cem"), Reason.NOT_A_PLAYER),
                plain(Phase.LOBBY, ANNAS, new StartGame(), Reason.NOT_THE_HOST),
                plain(Phase.PLAN, ANNAS, ADVANCE, Reason.NOT_THE_HOST),
                plain(Phase.PLAN, new Actor.Spectator(), new EndGame(), Reason.NOT_THE_HOST));
    }

    private static List<Wrong> phases() {
        PlanOrder plan = PlanOrder.EMPTY;
        return List.of(
                plain(Phase.LOBBY, ANNAS, new SaveDraft(ANNA, plan), Reason.WRONG_PHASE),
                plain(Phase.REPORT, ANNAS, new SaveDraft(ANNA, plan), Reason.WRONG_PHASE),
                plain(Phase.LOBBY, ANNAS, new CommitPlan(ANNA, plan), Reason.WRONG_PHASE),
                plain(Phase.BRIEFING, ANNAS, new CommitPlan(ANNA, plan), Reason.WRONG_PHASE),
                plain(Phase.REPORT, ANNAS, new CommitPlan(ANNA, plan), Reason.WRONG_PHASE),
                plain(Phase.BRIEFING, ANNAS, new WithdrawPlan(ANNA), Reason.WRONG_PHASE),
                plain(Phase.PLAN, ANNAS, new WithdrawPlan(ANNA), Reason.NOTHING_COMMITTED),
                plain(Phase.LOBBY, ANNAS, new MarkReady(ANNA), Reason.WRONG_PHASE),
                plain(Phase.PLAN, ANNAS, new MarkReady(ANNA), Reason.WRONG_PHASE),
                plain(Phase.LOBBY, HOST, ADVANCE, Reason.WRONG_PHASE),
                plain(Phase.PLAN, HOST, new StartGame(), Reason.WRONG_PHASE),
                plain(Phase.FINISHED, HOST, new StartGame(), Reason.GAME_ENDED),
                plain(Phase.FINISHED, HOST, ADVANCE, Reason.GAME_ENDED),
                plain(Phase.FINISHED, HOST, new EndGame(), Reason.GAME_ENDED),
                plain(Phase.FINISHED, ANNAS, new CommitPlan(ANNA, plan), Reason.GAME_ENDED),
                plain(Phase.FINISHED, ANNAS, new LeaveSeat(ANNA), Reason.GAME_ENDED));
    }

    private static List<Wrong> plans() {
        return List.of(
                plan(Orders.line("equipmnt", 10), Reason.UNKNOWN_LINE, "plan.share_bp[equipmnt]"),
                plan(Orders.line("equipment", -1), Reason.NEGATIVE, "plan.share_bp[equipment]"),
                plan(Orders.overBudget(), Reason.OVER_BUDGET, "plan.share_bp"),
                plan(mix("semi", 10_001), Reason.OUT_OF_RANGE, "plan.basic_research_bp[semi]"),
                plan(mix("semis", 1), Reason.UNKNOWN_SECTOR, "plan.basic_research_bp[semis]"),
                plan(stance("opne"), Reason.UNKNOWN_STANCE, "plan.stance"),
                plan(cards(new CardPlay("stockpiel", null)), Reason.UNKNOWN_CARD, "plan.cards[0]"),
                plan(
                        cards(new CardPlay("stockpile", null), new CardPlay("standards", null)),
                        Reason.TOO_MANY_CARDS,
                        "plan.cards"),
                plan(
                        new PlanOrder(Map.of(), Map.of(), "", List.of(), 0, Map.of("no_such_event", "yes")),
                        Reason.UNKNOWN_EVENT,
                        "plan.answers[no_such_event]"),
                plan(
                        new PlanOrder(Map.of(), Map.of(), "", List.of(), 100, Map.of()),
                        Reason.BORROWING_OFF,
                        "plan.borrow_bp"));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void shouldRefuseAndChangeNothing(Wrong wrong) {
        // given
        TestTable table = TestTable.untimed(3);
        table.sit("Anna");
        table.sit("Ben");
        if (wrong.phase() != Phase.LOBBY) {
            table.start();
            table.to(wrong.phase());
        }
        String hash = table.replayed().hash();
        int events = table.journal.offered.size();
        int heard = table.hostHears.heard.size();
        // when
        Rejected why = TestTable.refused(table.submit(wrong.actor(), wrong.command()));
        // then
        assertThat(why.reason()).isEqualTo(wrong.reason());
        assertThat(why.field()).isEqualTo(wrong.field());
        assertThat(table.journal.offered).hasSize(events);
        assertThat(table.hostHears.heard).hasSize(heard);
        assertThat(table.replayed().hash()).isEqualTo(hash);
    }

    @Test
    void shouldNameThePhaseAndWhatIsAllowed() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        table.start();
        // when
        Rejected why = TestTable.refused(table.commit(anna, PlanOrder.EMPTY));
        // then
        assertThat(why.facts())
                .containsExactlyInAnyOrderEntriesOf(Map.of("phase", "BRIEFING", "allowed", "PLAN, COMMIT"));
    }

    @Test
    void shouldRefuseAForecastOutsideThePhasesOfDrafting() {
        // given
        TestTable table = TestTable.untimed(2);
        SeatId anna = table.sit("Anna");
        // when
        Answer inLobby = table.result(table.rooms.forecast(table.game, anna, PlanOrder.EMPTY));
        table.start();
        Answer overBudget = table.result(table.rooms.forecast(table.game, anna, Orders.overBudget()));
        // then
        assertThat(TestTable.refused(inLobby).reason()).isEqualTo(Reason.WRONG_PHASE);
        assertThat(TestTable.refused(overBudget).reason()).isEqualTo(Reason.OVER_BUDGET);
    }

    private static Wrong plain(Phase phase, Actor actor, Command command, Reason reason) {
        return new Wrong(phase, actor, command, reason, "");
    }

    private static Wrong plan(PlanOrder order, Reason reason, String field) {
        return new Wrong(Phase.PLAN, ANNAS, new CommitPlan(ANNA, order), reason, field);
    }

    private static PlanOrder mix(String sector, int bp) {
        return new PlanOrder(Map.of(), Map.of(sector, bp), "", List.of(), 0, Map.of());
    }

    private static PlanOrder stance(String stance) {
        return new PlanOrder(Map.of(), Map.of(), stance, List.of(), 0, Map.of());
    }

    private static PlanOrder cards(CardPlay... cards) {
        return new PlanOrder(Map.of(), Map.of(), "", List.of(cards), 0, Map.of());
    }
}
