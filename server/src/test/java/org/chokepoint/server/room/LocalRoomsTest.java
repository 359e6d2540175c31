package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.PhaseMillis;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opening, finding and dropping games. */
class LocalRoomsTest {
    private static final NewGame.Timing USUAL = NewGame.Timing.OF_SCENARIO;

    private final HandLoop loop = new HandLoop();
    private final HeldJournal journal = new HeldJournal();
    private final LocalRooms rooms = new LocalRooms(new Shelf(), journal, List.of(loop), new Random(1));

    record Wrong(NewGame wish, Reason reason, String field) {}

    static Stream<Wrong> wrongs() {
        return Stream.of(
                new Wrong(wish("nope", "", 1, USUAL, 0), Reason.UNKNOWN_PACK, "pack"),
                new Wrong(wish("broken", "", 1, USUAL, 0), Reason.PACK_BROKEN, "pack"),
                new Wrong(wish("", "nope", 1, USUAL, 0), Reason.UNKNOWN_SCENARIO, "scenario"),
                new Wrong(wish("", "", 101, USUAL, 0), Reason.BAD_SETTING, "seats"),
                new Wrong(wish("", "", -1, USUAL, 0), Reason.BAD_SETTING, "seats"),
                new Wrong(wish("", "", 2, USUAL, 3), Reason.BAD_SETTING, "start_with_players"),
                new Wrong(
                        wish("", "", 2, new NewGame.Timing(0, 3_600_001, 0, 0), 0),
                        Reason.BAD_SETTING,
                        "timing.plan_ms"),
                new Wrong(new NewGame("", "", -1L, 2, List.of(), USUAL, 0), Reason.BAD_SETTING, "seed"),
                new Wrong(new NewGame("", "", 1L << 53, 2, List.of(), USUAL, 0), Reason.BAD_SETTING, "seed"),
                new Wrong(new NewGame("", "", 1L, 2, List.of("equal", "nope"), USUAL, 0), Reason.UNKNOWN_BOT, "bots"));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void shouldRefuseWishesThatCannotBe(Wrong wrong) {
        // when
        Created created = create(wrong.wish());
        // then
        assertThat(created).isInstanceOfSatisfying(Created.Refused.class, refused -> {
            assertThat(refused.why().reason()).isEqualTo(wrong.reason());
            assertThat(refused.why().field()).isEqualTo(wrong.field());
        });
        assertThat(journal.offered).isEmpty();
    }

    @Test
    void shouldTellWhatIsKnownWhenAScenarioIsUnknown() {
        // when
        Created created = create(wish("", "nope", 1, USUAL, 0));
        // then
        assertThat(created)
                .isInstanceOfSatisfying(
                        Created.Refused.class,
                        refused ->
                                assertThat(refused.why().facts().get("known")).contains("sprint", "quick"));
    }

    @Test
    void shouldFillInWhatIsLeftOpen() {
        // when
        GameSetup setup =
                open(new NewGame("", "", null, 0, List.of(), USUAL, 0)).setup();
        // then
        assertThat(setup.pack()).isEqualTo("core");
        assertThat(setup.packHash()).isEqualTo(Shelf.CORE.hash());
        assertThat(setup.scenario()).isEqualTo("quick");
        assertThat(setup.seats()).isEqualTo(8);
        assertThat(setup.bots()).startsWith("longterm", "integrator");
        assertThat(setup.timing()).isEqualTo(new PhaseMillis(30_000, 100_000, 15_000, 45_000));
        assertThat(setup.seed()).isBetween(0L, SetupCheck.SEED_MAX);
    }

    @Test
    void shouldFindAGameByItsCode() {
        // given
        Created.Opened opened = open(Wishes.quick(2, USUAL));
        GameId id = opened.setup().id();
        // then
        assertThat(opened.code()).matches("[" + JoinCodes.SYMBOLS + "]{8}");
        assertThat(rooms.byCode(opened.code())).contains(id);
        assertThat(rooms.code(id)).isEqualTo(opened.code());
        assertThat(rooms.setup(id)).contains(opened.setup());
        assertThat(rooms.world(id)).isPresent();
        assertThat(rooms.byCode("AAAAAAAA")).isEmpty();
    }

    @Test
    void shouldAnswerForAGameThatIsNotThere() {
        // given
        GameId nowhere = new GameId("nowhere");
        Rejected why = Rejected.of(Reason.NO_SUCH_GAME);
        // then
        assertThat(result(rooms.submit(nowhere, new Actor.Host(), 1, new StartGame())))
                .isEqualTo(new Answer.Refused(why));
        assertThat(result(rooms.takeSeat(nowhere, "Anna"))).isEqualTo(new Taken.Refused(why));
        assertThat(result(rooms.forecast(nowhere, new SeatId(1), PlanOrder.EMPTY)))
                .isEqualTo(new Answer.Refused(why));
        assertThat(result(rooms.attach(nowhere, new Actor.Host(), new Recorder())))
                .isEqualTo(new Attached.Refused(why));
        rooms.detach(nowhere, new Actor.Host(), new Recorder());
        assertThat(rooms.code(nowhere)).isEmpty();
        assertThat(rooms.world(nowhere)).isEmpty();
    }

    @Test
    void shouldDropAFinishedGameAfterAnHour() {
        // given
        Created.Opened opened = open(Wishes.quick(2, USUAL));
        GameId id = opened.setup().id();
        Recorder hears = new Recorder();
        result(rooms.attach(id, new Actor.Host(), hears));
        result(rooms.submit(id, new Actor.Host(), 1, new StartGame()));
        loop.advance(RoomLimits.FINISHED_GAME_KEPT_MILLIS - 1);
        assertThat(rooms.setup(id)).isPresent();
        // when
        loop.advance(1);
        // then
        assertThat(rooms.setup(id)).isEmpty();
        assertThat(rooms.byCode(opened.code())).isEmpty();
        assertThat(hears.closed).isEqualTo(RoomListener.Closing.EXPIRED);
    }

    @Test
    void shouldDropALobbyThatNobodyWatches() {
        // given
        GameId watched = open(Wishes.quick(2, USUAL)).setup().id();
        GameId alone = open(Wishes.quick(2, USUAL)).setup().id();
        result(rooms.attach(watched, new Actor.Host(), new Recorder()));
        // when
        loop.advance(RoomLimits.IDLE_LOBBY_KEPT_MILLIS);
        // then
        assertThat(rooms.setup(alone)).isEmpty();
        assertThat(rooms.setup(watched)).isPresent();
    }

    @Test
    void shouldKeepALobbyInWhichSomethingHappened() {
        // given
        GameId id = open(Wishes.quick(2, USUAL)).setup().id();
        loop.advance(RoomLimits.IDLE_LOBBY_KEPT_MILLIS - 1);
        result(rooms.takeSeat(id, "Anna"));
        // when
        loop.advance(RoomLimits.IDLE_LOBBY_KEPT_MILLIS - 1);
        // then
        assertThat(rooms.setup(id)).isPresent();
        loop.advance(1);
        assertThat(rooms.setup(id)).isEmpty();
    }

    @Test
    void shouldRefuseAGameBeyondTheLimitAndTakeOneAgainLater() {
        // given
        for (int i = 0; i < RoomLimits.GAMES_MAX; i++) {
            open(Wishes.quick(1, USUAL));
        }
        // when
        Created oneMore = create(Wishes.quick(1, USUAL));
        // then
        assertThat(oneMore).isInstanceOfSatisfying(Created.Refused.class, refused -> {
            assertThat(refused.why().reason()).isEqualTo(Reason.SERVER_FULL);
            assertThat(refused.why().facts()).containsEntry("limit", "2000");
        });
        loop.advance(RoomLimits.IDLE_LOBBY_KEPT_MILLIS);
        assertThat(create(Wishes.quick(1, USUAL))).isInstanceOf(Created.Opened.class);
    }

    @Test
    void shouldOpenNothingWhenTheJournalTakesNothing() {
        // given
        journal.full = true;
        // when
        var created = rooms.create(Wishes.quick(1, USUAL)).toCompletableFuture();
        loop.settle();
        // then
        assertThat(created).isCompletedWithValue(new Created.Failed());
    }

    @Test
    void shouldOpenTheGameWhenItsAppendSeemedToFailAndIsThere() {
        // given
        journal.holding = true;
        var created = rooms.create(Wishes.quick(1, USUAL)).toCompletableFuture();
        loop.settle();
        assertThat(created).isNotDone();
        // when
        journal.fail();
        loop.settle();
        // then
        assertThat(created).isCompletedWithValueMatching(Created.Opened.class::isInstance);
    }

    @Test
    void shouldAnswerTheSameWishWithTheSameGame() {
        // given
        List<NewKey> keys = List.of(new NewKey("aa".repeat(32), true));
        var first = rooms.create(Wishes.quick(1, USUAL), keys).toCompletableFuture();
        // when
        var again = rooms.create(Wishes.quick(1, USUAL), keys).toCompletableFuture();
        loop.settle();
        // then
        assertThat(again.join()).isEqualTo(first.join()).isInstanceOf(Created.Opened.class);
    }

    private static NewGame wish(String pack, String scenario, int seats, NewGame.Timing timing, int startWith) {
        return new NewGame(pack, scenario, 1L, seats, List.of(), timing, startWith);
    }

    private Created.Opened open(NewGame wish) {
        Created created = create(wish);
        assertThat(created).isInstanceOf(Created.Opened.class);
        return (Created.Opened) created;
    }

    private Created create(NewGame wish) {
        return result(rooms.create(wish));
    }

    private <T> T result(CompletionStage<T> stage) {
        loop.settle();
        assertThat(stage.toCompletableFuture()).isDone();
        return stage.toCompletableFuture().join();
    }
}
