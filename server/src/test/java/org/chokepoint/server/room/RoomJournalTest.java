package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chokepoint.server.engine.command.CommitPlan;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.event.GameCreated;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PhaseMillis;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.journal.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody is told what is not durable, and a room that cannot go on says so and harms no other. */
class RoomJournalTest {
    /** Longer than the table waits to hear who is ready. */
    private static final int ONCE_A_WHILE_MILLIS = 1_000;

    private TestTable table;
    private SeatId anna;
    private Actor player;
    private long lastCommandId = 1_000;

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
    void shouldTellNobodyBeforeTheAppendCompletes() {
        // given
        table.loop.advance(ONCE_A_WHILE_MILLIS);
        table.journal.holding = true;
        int heard = table.hostHears.heard.size();
        // when
        CompletableFuture<Answer> answer = commit();
        table.loop.settle();
        // then
        assertThat(answer).isNotDone();
        assertThat(table.hostHears.heard).hasSize(heard);
        assertThat(table.table().seats().get(0).ready()).isFalse();
        table.journal.release();
        table.loop.settle();
        assertThat(answer).isDone();
        assertThat(table.hostHears.heard).hasSize(heard + 1);
        assertThat(table.table().seats().get(0).ready()).isTrue();
    }

    @Test
    void shouldTakeOneStepAtATime() {
        // given
        table.journal.holding = true;
        int offered = table.journal.offered.size();
        CompletableFuture<Answer> first = commit();
        table.loop.settle();
        CompletableFuture<Answer> second = commit();
        table.loop.settle();
        assertThat(table.journal.offered).hasSize(offered + 1);
        // when
        table.journal.release();
        table.loop.settle();
        // then
        assertThat(first).isDone();
        assertThat(second).isNotDone();
        assertThat(table.journal.offered).hasSize(offered + 2);
    }

    @Test
    void shouldDecideTogetherWhatHasComeToTheLoop() {
        // given
        table.journal.holding = true;
        int offered = table.journal.offered.size();
        CompletableFuture<Answer> first = commit();
        CompletableFuture<Answer> second = commit();
        // when
        table.loop.settle();
        // then
        assertThat(table.journal.offered).as("both in the append under way").hasSize(offered + 2);
        table.journal.release();
        table.loop.settle();
        assertThat(first).isDone();
        assertThat(second).isDone();
    }

    @Test
    void shouldAnswerFromTheJournalWhenAnAppendOnlySeemedToFail() {
        // given
        table.journal.holding = true;
        CompletableFuture<Answer> first = commit();
        table.loop.settle();
        CompletableFuture<Answer> waiting = commit();
        table.loop.settle();
        int offered = table.journal.offered.size();
        // when
        table.journal.holding = false;
        table.journal.fail();
        table.loop.settle();
        // then
        TestTable.accepted(table.result(first));
        TestTable.accepted(table.result(waiting));
        assertThat(table.journal.offered).as("only what was waiting").hasSize(offered + 1);
        assertThat(table.replayed().version()).isEqualTo(table.snapshot(player).version());
    }

    @Test
    void shouldTellWhatMovedTheFiguresWhenTheAppendOnlySeemedToFail() {
        // given
        TestTable.accepted(table.result(commit()));
        table.journal.holding = true;
        table.rooms.submit(
                table.game, new Actor.Player(new SeatId(2)), 1, new CommitPlan(new SeatId(2), PlanOrder.EMPTY));
        table.loop.settle();
        // when
        table.journal.holding = false;
        table.journal.fail();
        table.loop.settle();
        // then
        Publication last =
                java.util.Objects.requireNonNull(table.hears.get(anna)).last();
        assertThat(last.mine())
                .isInstanceOfSatisfying(
                        Publication.PrivateUpdate.RoundReported.class,
                        reported ->
                                assertThat(reported.report().result().changes()).isNotEmpty());
    }

    @Test
    void shouldPauseVisiblyWhileNothingCanBeKeptAndGoOnByItself() {
        // given
        table.journal.full = true;
        CompletableFuture<Answer> commit = commit();
        table.loop.settle();
        // when
        table.loop.advance(RoomLimits.JOURNAL_RETRY_MILLIS);
        // then
        assertThat(commit).isNotDone();
        assertThat(java.util.Objects.requireNonNull(table.hostHears.last().table())
                        .cannotSave())
                .isTrue();
        assertThat(table.view(anna).committed()).as("reads work").isFalse();
        table.journal.full = false;
        table.loop.advance(RoomLimits.JOURNAL_RETRY_MILLIS);
        TestTable.accepted(table.result(commit));
        assertThat(table.hostHears.last().table().cannotSave()).isFalse();
        assertThat(table.replayed().version()).isEqualTo(table.snapshot(player).version());
    }

    @Test
    void shouldGoOnWhenAllThatWaitedWasKeptOrIsRefused() {
        // given
        table.journal.full = true;
        CompletableFuture<Answer> commit = commit();
        table.loop.settle();
        table.loop.advance(RoomLimits.JOURNAL_RETRY_MILLIS);
        table.journal.full = false;
        table.journal.holding = true;
        table.loop.advance(RoomLimits.JOURNAL_RETRY_MILLIS);
        CompletableFuture<Answer> late = table.rooms
                .submit(table.game, TestTable.HOST, 1_000, new StartGame())
                .toCompletableFuture();
        table.loop.settle();
        // when
        table.journal.fail();
        table.loop.settle();
        table.loop.advance(RoomLimits.JOURNAL_RETRY_MILLIS);
        // then
        TestTable.accepted(table.result(commit));
        assertThat(table.result(late)).isInstanceOf(Answer.Refused.class);
        assertThat(table.table().cannotSave()).isFalse();
    }

    @Test
    void shouldMakeWhatWaitsDurableTogether() {
        // given
        table.journal.holding = true;
        CompletableFuture<Answer> first = commit();
        table.loop.settle();
        List<CompletableFuture<Answer>> waiting = List.of(commit(), commit(), commit());
        table.loop.settle();
        // when
        table.journal.release();
        table.loop.settle();
        // then
        TestTable.accepted(first.join());
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
        table.journal.release();
        table.loop.settle();
        assertThat(waiting).allMatch(CompletableFuture::isDone);
    }

    @Test
    void shouldKeepOtherRoomsRunningWhenARuleThrows() {
        // given
        HandLoop loop = table.loop;
        Recorder hears = new Recorder();
        Room broken = roomWithAnUnknownBot(loop);
        assertThat(broken.attach(TestTable.HOST, hears)).isNotDone();
        // when
        CompletableFuture<Answer> answer = broken.submit(TestTable.HOST, 1, new StartGame());
        loop.settle();
        // then
        assertThat(answer).isDone();
        assertThat(hears.closed).isEqualTo(RoomListener.Closing.FAILED);
        CompletableFuture<Answer> next = broken.submit(TestTable.HOST, 2, new StartGame());
        loop.settle();
        assertThat(next).isCompletedWithValue(new Answer.Stopped());
        TestTable.accepted(table.commit(anna, PlanOrder.EMPTY));
    }

    @Test
    void shouldKeepTheOthersListeningWhenAListenerThrows() {
        // given
        Recorder good = new Recorder();
        RoomListener bad = new RoomListener() {
            @Override
            public void publish(Publication publication) {
                throw new IllegalStateException("a bad listener");
            }

            @Override
            public void closed(Closing why) {}
        };
        table.result(table.rooms.attach(table.game, new Actor.Spectator(), bad));
        table.result(table.rooms.attach(table.game, new Actor.Spectator(), good));
        table.loop.advance(ONCE_A_WHILE_MILLIS);
        // when
        TestTable.accepted(table.commit(anna, PlanOrder.EMPTY));
        // then
        assertThat(good.heard).hasSize(1);
    }

    @Test
    void shouldGiveEveryReceiverTheSamePublicPart() {
        // when
        table.commit(anna, PlanOrder.EMPTY);
        // then
        Publication host = table.hostHears.last();
        Publication annas = table.hears(anna).last();
        assertThat(annas.table()).isSameAs(host.table());
        assertThat(annas.version()).isEqualTo(host.version());
    }

    @Test
    void shouldNeverGoBackInVersions() {
        // when
        table.commit(anna, PlanOrder.EMPTY);
        table.to(Phase.FINISHED);
        // then
        List<Long> versions =
                table.hostHears.heard.stream().map(Publication::version).toList();
        assertThat(versions).isSorted().hasSizeGreaterThan(10);
        assertThat(versions.get(versions.size() - 1)).isEqualTo(table.replayed().version());
    }

    /** A room whose bot no pack has: resolving its first round throws. */
    private Room roomWithAnUnknownBot(HandLoop loop) {
        GameSetup setup = new GameSetup(
                new GameId("broken"),
                "core",
                table.setup().packHash(),
                "quick",
                7,
                2,
                List.of("no-such-bot"),
                PhaseMillis.UNTIMED,
                0);
        HeldJournal journal = new HeldJournal();
        journal.append(setup.id(), 1, List.of(Entry.of(new GameCreated(setup))));
        Room room = new Room(GameState.lobby(setup), 1, table.world(), loop, journal, Runnable::run, () -> {});
        room.open();
        return room;
    }

    private CompletableFuture<Answer> commit() {
        lastCommandId++;
        return table.rooms
                .submit(table.game, player, lastCommandId, new CommitPlan(anna, PlanOrder.EMPTY))
                .toCompletableFuture();
    }
}
