package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import org.chokepoint.server.engine.command.AdvancePhase;
import org.chokepoint.server.engine.command.CommitPlan;
import org.chokepoint.server.engine.command.LeaveSeat;
import org.chokepoint.server.engine.command.ReopenRound;
import org.chokepoint.server.engine.command.SaveDraft;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.command.WithdrawPlan;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.view.SeatView;
import org.chokepoint.server.journal.Note;
import org.chokepoint.server.journal.memory.MemoryJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that stopped in the middle: what the journal has is back, and goes on. */
class RoomRecoveryTest {
    private static final String HOST_KEY = "aa".repeat(32);
    private static final String ANNAS_KEY = "bb".repeat(32);
    private static final SeatId ANNA = new SeatId(1);
    private static final SeatId BEN = new SeatId(2);
    private static final Actor PLAYER = new Actor.Player(ANNA);
    private static final int BRIEFING_MILLIS = 10_000;
    private static final int PLAN_MILLIS = 60_000;
    private static final NewGame.Timing TIMED = new NewGame.Timing(BRIEFING_MILLIS, PLAN_MILLIS, 5_000, 20_000);
    private static final PlanOrder PLAN = Orders.line("equipment", 1_000);

    private final MemoryJournal journal = new MemoryJournal();
    private HandLoop loop = new HandLoop();
    private LocalRooms rooms = rooms();
    private GameId game;
    private String code;

    @BeforeEach
    void playIntoTheFirstPlan() {
        Created created = result(rooms.create(Wishes.quick(3, TIMED), List.of(new NewKey(HOST_KEY, true))));
        game = ((Created.Opened) created).setup().id();
        code = ((Created.Opened) created).code();
        result(rooms.takeSeat(game, "Anna", List.of(new NewKey(ANNAS_KEY, false))));
        result(rooms.takeSeat(game, "Ben"));
        attach(PLAYER);
        attach(new Actor.Player(BEN));
        result(rooms.submit(game, new Actor.Host(), 1, new StartGame()));
        loop.advance(BRIEFING_MILLIS);
        assertThat(listening().table().phase()).isEqualTo(Phase.PLAN);
    }

    @Test
    void shouldComeBackWithPhaseSeatsDraftAndJoinCode() {
        // given
        result(rooms.submit(game, PLAYER, 5, new SaveDraft(ANNA, PLAN)));
        long version = listening().version();
        SeatView before = seat();
        // when
        Recovered recovered = crash();
        // then
        assertThat(recovered.keys()).containsOnlyKeys(game);
        assertThat(rooms.byCode(code)).contains(game);
        Attached.Listening after = listening();
        assertThat(after.version()).isEqualTo(version);
        assertThat(after.table().phase()).isEqualTo(Phase.PLAN);
        assertThat(after.table().seats().get(0).name()).isEqualTo("Anna");
        assertThat(seat()).isEqualTo(before);
        assertThat(seat().draft()).isEqualTo(PLAN);
    }

    @Test
    void shouldGiveTheDowntimeBack() {
        // given
        loop.advance(10_000);
        result(rooms.submit(game, PLAYER, 5, new SaveDraft(ANNA, PLAN)));
        loop.advance(3_000);
        // when
        crash();
        // then
        assertThat(listening().leftMillis()).isEqualTo((long) PLAN_MILLIS - 10_000);
    }

    @Test
    void shouldLeaveTimeToComeBackWhenThePhaseWasNearlyOver() {
        // given
        loop.advance(PLAN_MILLIS - 1_000);
        result(rooms.submit(game, PLAYER, 5, new SaveDraft(ANNA, PLAN)));
        // when
        crash();
        // then
        assertThat(listening().leftMillis()).isEqualTo(RoomLimits.RETURN_MILLIS);
        loop.advance(RoomLimits.RETURN_MILLIS);
        assertThat(listening().table().phase()).isEqualTo(Phase.COMMIT);
    }

    @Test
    void shouldAnswerACommandFromBeforeTheCrashWithItsFirstAnswer() {
        // given
        Answer first = result(rooms.submit(game, PLAYER, 5, new CommitPlan(ANNA, PLAN)));
        result(rooms.submit(game, PLAYER, 6, new WithdrawPlan(ANNA)));
        crash();
        // when
        Answer again = result(rooms.submit(game, PLAYER, 5, new CommitPlan(ANNA, PLAN)));
        // then
        assertThat(again).isEqualTo(first).isInstanceOf(Answer.Accepted.class);
        assertThat(seat().committed()).isFalse();
    }

    @Test
    void shouldAnswerAWishForASeatThatIsSentAgainWithTheSeatItTook() {
        // given
        List<NewKey> keys = List.of(new NewKey("cc".repeat(32), false));
        var first = rooms.takeSeat(game, "Cem", keys).toCompletableFuture();
        var doubled = rooms.takeSeat(game, "Cem", keys).toCompletableFuture();
        loop.settle();
        assertThat(doubled.join()).isEqualTo(first.join());
        crash();
        // when
        Taken again = result(rooms.takeSeat(game, "Cem", keys));
        // then
        assertThat(again)
                .isInstanceOfSatisfying(
                        Taken.Seated.class, seated -> assertThat(seated.seat()).isEqualTo(new SeatId(3)));
    }

    @Test
    void shouldLetThoseComeBackWhoHaveAKey() {
        // given
        result(rooms.takeSeat(game, "Cem", List.of(new NewKey("cc".repeat(32), false), new NewKey(HOST_KEY, true))));
        // when
        List<Note.KeyGiven> keys = crash().keys().get(game);
        // then
        assertThat(keys)
                .containsExactly(
                        new Note.KeyGiven(ANNAS_KEY, false, ANNA),
                        new Note.KeyGiven("cc".repeat(32), false, new SeatId(3)),
                        new Note.KeyGiven(HOST_KEY, true, new SeatId(3)));
        result(rooms.submit(game, new Actor.Player(new SeatId(3)), 9, new LeaveSeat(new SeatId(3))));
        assertThat(crash().keys().get(game))
                .containsExactly(new Note.KeyGiven(ANNAS_KEY, false, ANNA), new Note.KeyGiven(HOST_KEY, true, null));
    }

    @Test
    void shouldPlayToTheSameEndAsWithoutTheCrash() {
        // given
        String uninterrupted = playToTheEnd(false);
        // when
        journal.letGo(game);
        loop = new HandLoop();
        rooms = rooms();
        playIntoTheFirstPlan();
        String interrupted = playToTheEnd(true);
        // then
        assertThat(interrupted).isEqualTo(uninterrupted);
    }

    @Test
    void shouldTellWhatMovedTheFiguresAsBeforeTheCrash() {
        // given
        for (int round = 1; round <= 2; round++) {
            loop.advance(round == 1 ? 0 : BRIEFING_MILLIS);
            result(rooms.submit(game, PLAYER, round, new CommitPlan(ANNA, PLAN)));
            result(rooms.submit(game, new Actor.Player(BEN), round, new CommitPlan(BEN, PLAN)));
            assertThat(listening().table().phase()).isEqualTo(Phase.REPORT);
            assertThat(lastResult().changes())
                    .isNotEmpty()
                    .allMatch(change -> change.before() == change.after()
                            || !change.causes().isEmpty());
            SeatView reported = seat();
            // when
            crash();
            // then
            assertThat(seat()).isEqualTo(reported);
            attachBoth();
            if (round == 1) {
                result(rooms.submit(game, new Actor.Host(), 20, new AdvancePhase(AdvancePhase.Why.TIME_OVER)));
                SeatView briefed = seat();
                crash();
                assertThat(seat()).as("in the next round").isEqualTo(briefed);
                attachBoth();
            }
        }
        crash();
        result(rooms.submit(game, new Actor.Host(), 30, new ReopenRound()));
        SeatView reopened = seat();
        assertThat(lastResult().round()).isEqualTo(1);
        assertThat(lastResult().changes()).isNotEmpty();
        crash();
        assertThat(seat()).as("reopened").isEqualTo(reopened);
    }

    private RoundResult lastResult() {
        return Objects.requireNonNull(seat().lastReport()).result();
    }

    private void attachBoth() {
        attach(PLAYER);
        attach(new Actor.Player(BEN));
    }

    private String playToTheEnd(boolean crashing) {
        for (long id = 10; listening().over() == null; id++) {
            if (crashing) {
                crash();
            }
            if (listening().table().phase() == Phase.PLAN) {
                result(rooms.submit(game, PLAYER, id, new CommitPlan(ANNA, PlanOrder.EMPTY)));
                result(rooms.submit(game, new Actor.Player(BEN), id, new CommitPlan(BEN, PLAN)));
            } else {
                result(rooms.submit(game, new Actor.Host(), id, new AdvancePhase(AdvancePhase.Why.TIME_OVER)));
            }
        }
        return Objects.requireNonNull(listening().over()).stateHash();
    }

    private Recovered crash() {
        loop = new HandLoop();
        rooms = rooms();
        return result(rooms.recover());
    }

    private LocalRooms rooms() {
        return new LocalRooms(new Shelf(), journal, List.of(loop), new Random(1));
    }

    private Attached.Listening listening() {
        return attach(new Actor.Spectator());
    }

    private SeatView seat() {
        return Objects.requireNonNull(attach(PLAYER).seat());
    }

    private Attached.Listening attach(Actor actor) {
        return (Attached.Listening) result(rooms.attach(game, actor, new Recorder()));
    }

    private <T> T result(CompletionStage<T> stage) {
        loop.settle();
        assertThat(stage.toCompletableFuture()).isDone();
        return stage.toCompletableFuture().join();
    }
}
