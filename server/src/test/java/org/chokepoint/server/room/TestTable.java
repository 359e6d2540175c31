package org.chokepoint.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import org.chokepoint.server.engine.command.AdvancePhase;
import org.chokepoint.server.engine.command.Command;
import org.chokepoint.server.engine.command.CommitPlan;
import org.chokepoint.server.engine.command.LeaveSeat;
import org.chokepoint.server.engine.command.MarkReady;
import org.chokepoint.server.engine.command.SaveDraft;
import org.chokepoint.server.engine.command.StartGame;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.view.SeatView;
import org.chokepoint.server.engine.view.TableView;
import org.chokepoint.server.journal.Journal;

/** A game on one hand-turned loop, and what each person hears of it. Every call settles the loop. */
final class TestTable {
    static final Actor HOST = new Actor.Host();

    final HandLoop loop = new HandLoop();
    final HeldJournal journal = new HeldJournal();
    final LocalRooms rooms;
    final GameId game;
    final String code;
    final Recorder hostHears = new Recorder();
    final Map<SeatId, Recorder> hears = new LinkedHashMap<>();
    private long lastCommandId;

    private TestTable(NewGame wish, long idSeed) {
        rooms = new LocalRooms(new Shelf(), journal, List.of(loop), new Random(idSeed));
        Created created = result(rooms.create(wish));
        assertThat(created).isInstanceOf(Created.Opened.class);
        Created.Opened opened = (Created.Opened) created;
        game = opened.setup().id();
        code = opened.code();
        result(rooms.attach(game, HOST, hostHears));
    }

    /** A table with this wish. */
    static TestTable open(NewGame wish) {
        return new TestTable(wish, 1);
    }

    /** A table with other ids and codes. */
    static TestTable open(NewGame wish, long idSeed) {
        return new TestTable(wish, idSeed);
    }

    /** An untimed quick game. */
    static TestTable untimed(int seats) {
        return open(Wishes.quick(seats, Wishes.UNTIMED));
    }

    /** What a stage came to, after the loop has settled. */
    <T> T result(CompletionStage<T> stage) {
        loop.settle();
        assertThat(stage.toCompletableFuture()).isDone();
        return stage.toCompletableFuture().join();
    }

    /** Seats a person and connects him. */
    SeatId sit(String name) {
        SeatId seat = take(name);
        connect(seat);
        return seat;
    }

    /** Seats a person whose connection is not open. */
    SeatId take(String name) {
        Taken taken = result(rooms.takeSeat(game, name));
        assertThat(taken).isInstanceOf(Taken.Seated.class);
        return ((Taken.Seated) taken).seat();
    }

    Attached.Listening connect(SeatId seat) {
        Recorder recorder = hears.computeIfAbsent(seat, unknown -> new Recorder());
        Attached attached = result(rooms.attach(game, new Actor.Player(seat), recorder));
        assertThat(attached).isInstanceOf(Attached.Listening.class);
        return (Attached.Listening) attached;
    }

    void disconnect(SeatId seat) {
        rooms.detach(game, new Actor.Player(seat), hears(seat));
        loop.settle();
    }

    Recorder hears(SeatId seat) {
        Recorder recorder = hears.get(seat);
        assertThat(recorder).as("connection of seat %s", seat).isNotNull();
        return java.util.Objects.requireNonNull(recorder);
    }

    Answer submit(Actor actor, Command command) {
        return submit(actor, ++lastCommandId, command);
    }

    Answer submit(Actor actor, long commandId, Command command) {
        return result(rooms.submit(game, actor, commandId, command));
    }

    Answer host(Command command) {
        return submit(HOST, command);
    }

    void start() {
        accepted(host(new StartGame()));
    }

    /** The host ends the phase. */
    void nextPhase() {
        accepted(host(new AdvancePhase(AdvancePhase.Why.TIME_OVER)));
    }

    Answer draft(SeatId seat, PlanOrder order) {
        return submit(new Actor.Player(seat), new SaveDraft(seat, order));
    }

    Answer commit(SeatId seat, PlanOrder order) {
        return submit(new Actor.Player(seat), new CommitPlan(seat, order));
    }

    Answer ready(SeatId seat) {
        return submit(new Actor.Player(seat), new MarkReady(seat));
    }

    Answer leave(SeatId seat) {
        return submit(new Actor.Player(seat), new LeaveSeat(seat));
    }

    /** The host ends phases until the game is in this one. */
    void to(Phase phase) {
        for (int steps = 0; phase() != phase; steps++) {
            assertThat(steps).as("phases until %s", phase).isLessThan(100);
            nextPhase();
        }
    }

    Phase phase() {
        return table().phase();
    }

    int round() {
        return table().round();
    }

    /** The public facts now. */
    TableView table() {
        return snapshot(new Actor.Spectator()).table();
    }

    SeatView view(SeatId seat) {
        return java.util.Objects.requireNonNull(snapshot(new Actor.Player(seat)).seat());
    }

    /** What a newcomer would be told; a person whose connection is open does not come or go by it. */
    Attached.Listening snapshot(Actor actor) {
        Recorder glance = new Recorder();
        Attached attached = result(rooms.attach(game, actor, glance));
        rooms.detach(game, actor, glance);
        loop.settle();
        return (Attached.Listening) attached;
    }

    World world() {
        return rooms.world(game).orElseThrow();
    }

    GameSetup setup() {
        return rooms.setup(game).orElseThrow();
    }

    /** The state that the journal holds. */
    GameState replayed() {
        return replay(journal, game);
    }

    /** The fold of a game's events. */
    static GameState replay(Journal journal, GameId game) {
        List<GameEvent> events = new ArrayList<>();
        journal.replay(game, events::add).toCompletableFuture().join();
        GameState state = Wishes.NOTHING;
        for (GameEvent event : events) {
            state = event.applyTo(state);
        }
        return state;
    }

    static Answer.Accepted accepted(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Accepted.class);
        return (Answer.Accepted) answer;
    }

    static Rejected refused(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused) answer).why();
    }
}
