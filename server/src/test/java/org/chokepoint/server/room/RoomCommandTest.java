package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.chokepoint.server.engine.command.CommitPlan;
import org.chokepoint.server.engine.command.MarkReady;
import org.chokepoint.server.engine.command.SaveDraft;
import org.chokepoint.server.engine.command.WithdrawPlan;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every command takes effect at most once, in its turn, and is answered. */
class RoomCommandTest {
    private TestTable table;
    private SeatId anna;
    private Actor player;

    @BeforeEach
    void startWithTwoPersons() {
        table = TestTable.untimed(2);
        anna = table.sit("Anna");
        table.sit("Ben");
        player = new Actor.Player(anna);
        table.start();
        table.to(Phase.PLAN);
    }

    @Test
    void shouldAnswerAResentCommandWithItsFirstAnswer() {
        // given
        Answer first = table.submit(player, 500, new CommitPlan(anna, PlanOrder.EMPTY));
        table.submit(player, 501, new WithdrawPlan(anna));
        int events = table.journal.offered.size();
        // when
        Answer again = table.submit(player, 500, new CommitPlan(anna, PlanOrder.EMPTY));
        // then
        assertThat(again).isEqualTo(first);
        assertThat(table.journal.offered).hasSize(events);
        assertThat(table.view(anna).committed()).isFalse();
    }

    @Test
    void shouldAnswerAResentCommandWithItsFirstRefusal() {
        // given
        Answer first = table.submit(player, 500, new MarkReady(anna));
        assertThat(TestTable.refused(first).reason()).isEqualTo(Reason.WRONG_PHASE);
        table.to(Phase.REPORT);
        // when
        Answer again = table.submit(player, 500, new MarkReady(anna));
        // then
        assertThat(again).isEqualTo(first);
    }

    @Test
    void shouldAnswerBothAlikeWhenACommandIsSentAgainBeforeItsAnswer() {
        // given
        int events = table.journal.offered.size();
        // when
        CompletionStage<Answer> one =
                table.rooms.submit(table.game, player, 500, new CommitPlan(anna, PlanOrder.EMPTY));
        CompletionStage<Answer> two =
                table.rooms.submit(table.game, player, 500, new CommitPlan(anna, PlanOrder.EMPTY));
        // then
        assertThat(table.result(one)).isInstanceOf(Answer.Accepted.class).isEqualTo(table.result(two));
        assertThat(table.journal.offered).hasSize(events + 1);
    }

    @Test
    void shouldKeepTheIdsOfActorsApart() {
        // given
        table.submit(player, 500, new CommitPlan(anna, PlanOrder.EMPTY));
        SeatId ben = new SeatId(2);
        // when
        Answer answer = table.submit(new Actor.Player(ben), 500, new WithdrawPlan(ben));
        // then
        assertThat(TestTable.refused(answer).reason()).isEqualTo(Reason.NOTHING_COMMITTED);
    }

    @Test
    void shouldForgetAnAnswerAfterSixtyFourMore() {
        // given
        table.submit(player, 500, new SaveDraft(anna, PlanOrder.EMPTY));
        for (int id = 1; id <= RoomLimits.ANSWERS_KEPT - 1; id++) {
            table.submit(player, 1_000 + id, new WithdrawPlan(anna));
        }
        int events = table.journal.offered.size();
        table.submit(player, 500, new SaveDraft(anna, PlanOrder.EMPTY));
        assertThat(table.journal.offered).hasSize(events);
        table.submit(player, 2_000, new WithdrawPlan(anna));
        // when
        table.submit(player, 500, new SaveDraft(anna, PlanOrder.EMPTY));
        // then
        assertThat(table.journal.offered).hasSize(events + 1);
    }

    @Test
    void shouldAnswerBusyWhenTheQueueIsFull() {
        // given
        List<CompletionStage<Answer>> waiting = new ArrayList<>();
        for (int i = 0; i < RoomLimits.QUEUE_COMMANDS; i++) {
            waiting.add(submit(1_000 + i));
        }
        // when
        CompletableFuture<Answer> oneMore = submit(2_000).toCompletableFuture();
        // then
        assertThat(oneMore).isCompletedWithValue(new Answer.Busy());
        assertThat(table.result(waiting.get(waiting.size() - 1))).isInstanceOf(Answer.Accepted.class);
        assertThat(table.result(submit(2_000))).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void shouldAnswerBusyWhenTheJournalIsSlowAndTheQueueFull() {
        // given
        table.journal.holding = true;
        submit(1_000);
        table.loop.settle();
        for (int i = 1; i <= RoomLimits.QUEUE_COMMANDS; i++) {
            submit(1_000 + i);
        }
        table.loop.settle();
        // when
        CompletableFuture<Taken> newcomer =
                table.rooms.takeSeat(table.game, "Cem").toCompletableFuture();
        // then
        assertThat(newcomer).isCompletedWithValue(new Taken.Busy());
    }

    @Test
    void shouldTakeNoCommandFromASpectator() {
        // when
        Answer answer = table.submit(new Actor.Spectator(), new CommitPlan(anna, PlanOrder.EMPTY));
        // then
        assertThat(TestTable.refused(answer).reason()).isEqualTo(Reason.NOT_A_PLAYER);
    }

    private CompletionStage<Answer> submit(long id) {
        return table.rooms.submit(table.game, player, id, new SaveDraft(anna, PlanOrder.EMPTY));
    }
}
