package org.chokepoint.server.room;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.chokepoint.server.engine.command.AskForecast;
import org.chokepoint.server.engine.command.Command;
import org.chokepoint.server.engine.command.JoinTeam;
import org.chokepoint.server.engine.command.MoveSeat;
import org.chokepoint.server.engine.command.Resolving;
import org.chokepoint.server.engine.command.TakeSeat;
import org.chokepoint.server.engine.event.CaptainChanged;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.event.MemberJoined;
import org.chokepoint.server.engine.event.MemberLeft;
import org.chokepoint.server.engine.event.SeatLeft;
import org.chokepoint.server.engine.event.SeatTaken;
import org.chokepoint.server.engine.event.SeatTimeGiven;
import org.chokepoint.server.engine.event.SwitchTurned;
import org.chokepoint.server.engine.event.TimeAdded;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameSetup;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.view.TableView;
import org.chokepoint.server.engine.view.TeamView;
import org.chokepoint.server.engine.view.Views;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.Note;
import org.chokepoint.server.meter.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * One game that runs: the path of its steps, its clock, who sits online and who listens. Methods that answer with a stage
 * may be called from any thread; all else happens on the loop.
 */
final class Room implements StepPath.Owner {
    private final RoomLoop loop;
    private final World world;
    private final GameSetup setup;
    private final Runnable whenGone;
    private final StepPath path;
    private final AnswerMemory memory;
    private final SeatMemory seats = new SeatMemory();
    private final Audience audience;
    private final Newsroom newsroom;
    private final Presence presence;
    private final TeamNews teamNews;
    private final PhaseClock clock;
    private final DebriefDesk debriefs;
    private boolean stalled;

    /** The game as of a moment ago; written on the loop. */
    private volatile GameState seen;

    /**
     * A room for a game that the journal holds. On the loop.
     *
     * @param state the game as the journal has it
     * @param records number of its records in the journal
     * @param aside runs what takes longer than a step
     * @param whenGone called on the loop when the room is closed for good
     */
    Room(
            GameState state,
            long records,
            World world,
            RoomLoop loop,
            Journal journal,
            Executor aside,
            Runnable whenGone) {
        this(state, records, new AnswerMemory(), world, loop, journal, aside, Histogram.ofNanos(), whenGone);
    }

    /**
     * As the other, for a game that has been going on.
     *
     * @param memory the answers that may be asked for again
     * @param publishNanos is told how long it takes to tell everybody
     */
    Room(
            GameState state,
            long records,
            AnswerMemory memory,
            World world,
            RoomLoop loop,
            Journal journal,
            Executor aside,
            Histogram publishNanos,
            Runnable whenGone) {
        this.loop = loop;
        this.world = world;
        this.setup = state.setup();
        this.whenGone = whenGone;
        this.memory = memory;
        this.seen = state;
        this.path = new StepPath(state, records, loop, journal, this);
        this.presence = new Presence(loop);
        this.audience = new Audience(publishNanos);
        this.teamNews = new TeamNews(audience, presence);
        this.newsroom = new Newsroom(audience, loop, this::publication, this::guarded);
        this.debriefs = new DebriefDesk(world, journal, aside);
        this.clock = new PhaseClock(loop, () -> guarded(this::timeOver));
    }

    /** Begins to count the time of the phase. Call once, on the loop. */
    void open() {
        clock.restart(state());
    }

    /**
     * As {@link #open} after the server was away: the persons have to come back first.
     *
     * @param phaseMillis so much of the phase was over
     * @param keys secrets that open something
     */
    void reopen(long phaseMillis, List<Note.KeyGiven> keys) {
        seats.remember(keys, state());
        clock.goOnAfterRestart(state(), phaseMillis);
        state().seats()
                .forEach(seat ->
                        seat.persons().forEach(member -> presence.seated(new Actor.Player(seat.id(), member))));
        checkAfterGrace();
        endPhaseIfAllDone();
    }

    /** Steps that wait for their turn or for the journal. From any thread. */
    int waitingSteps() {
        return path.waiting();
    }

    /** Over, nobody listens, and packed away until somebody does. From any thread. */
    boolean isResting() {
        return path.isResting();
    }

    /** Seats at the table. From any thread. */
    int seats() {
        return setup.seats();
    }

    /** Persons who sit here, as of a moment ago. From any thread. */
    int persons() {
        return seen.persons();
    }

    /** Name of the person on a seat, as of a moment ago. From any thread. */
    Optional<String> person(SeatId seat) {
        GameState now = seen;
        return now.has(seat) && now.seat(seat).sitter().isPerson()
                ? Optional.of(now.seat(seat).sitter().name())
                : Optional.empty();
    }

    /** The game now. On the loop. */
    GameState state() {
        return path.state();
    }

    /** As the game was opened, with the weights that the host has set since. From any thread. */
    GameSetup setup() {
        return setup.weighing(seen.setup().weightsBp());
    }

    /** As the game was opened, with the weights that the host has set since. From any thread. */
    World world() {
        return world.weighed(seen.setup().weightsBp());
    }

    CompletableFuture<Answer> submit(Actor actor, long commandId, Command command) {
        CommandStep step = new CommandStep(actor, commandId, command, world, memory, clock::phaseMillis);
        path.enter(step);
        return step.answer();
    }

    CompletableFuture<Taken> giveKey(SeatId seat, NewKey key) {
        KeyStep step = new KeyStep(seat, key);
        path.enter(step);
        return step.answer();
    }

    CompletableFuture<Answer> admitCoHost(NewKey key) {
        CoHostStep step = new CoHostStep(key, world);
        path.enter(step);
        return step.answer();
    }

    CompletableFuture<Taken> takeSeat(String name) {
        return takeSeat(name, List.of());
    }

    CompletableFuture<Taken> takeSeat(String name, List<NewKey> keys) {
        return takeSeat(new TakeSeat(name), keys);
    }

    CompletableFuture<Taken> moveSeat(MoveSeat wish, List<NewKey> keys) {
        MoveStep step = new MoveStep(wish, keys, world, seats);
        path.enter(step);
        return step.answer();
    }

    CompletableFuture<Taken> joinTeam(SeatId team, String name, List<NewKey> keys) {
        return takeSeat(new JoinTeam(name, team, false), keys);
    }

    CompletableFuture<Taken> takeSeat(Command wish, List<NewKey> keys) {
        SeatStep step = new SeatStep(wish, keys, world, seats);
        path.enter(step);
        return step.answer();
    }

    CompletableFuture<Answer> forecast(SeatId seat, PlanOrder order) {
        ForecastStep step = new ForecastStep(new AskForecast(seat, order), world);
        path.enter(step);
        return step.answer();
    }

    CompletableFuture<Debriefed> debrief(Actor actor, DebriefQuestion question) {
        CompletableFuture<Debriefed> answer = new CompletableFuture<>();
        onLoop(() -> debriefNow(actor, question, answer), () -> {
            if (path.isStopped()) {
                answer.complete(new Debriefed.Stopped());
            }
        });
        return answer;
    }

    /** What is asked for is answered on the loop, wherever it was computed. */
    private void debriefNow(Actor actor, DebriefQuestion question, CompletableFuture<Debriefed> answer) {
        if (!path.isStopped()) {
            debriefs.ask(state(), actor, question)
                    .thenAccept(
                            debriefed -> onLoop(() -> answer.complete(debriefed), () -> answer.complete(debriefed)));
        }
    }

    CompletableFuture<Attached> attach(Actor actor, RoomListener listener) {
        CompletableFuture<Attached> answer = new CompletableFuture<>();
        onLoop(() -> attachNow(actor, listener, answer), () -> answer.complete(new Attached.Stopped()));
        return answer;
    }

    void detach(Actor actor, RoomListener listener) {
        onLoop(() -> detachNow(actor, listener), () -> {});
    }

    @Override
    public long phaseMillis() {
        return clock.phaseMillis();
    }

    @Override
    public @Nullable Step urge(GameState ahead) {
        return Quorum.isDone(ahead, presence) ? phaseEnd(ahead) : null;
    }

    @Override
    public List<GameEvent> found(Entry entry) {
        for (Note note : entry.notes()) {
            if (note instanceof Note.Answered answered) {
                memory.remember(answered);
            }
        }
        return Resolving.explained(entry.events(), state(), world);
    }

    @Override
    public void suspended() {
        if (!stalled) {
            stalled = true;
            clock.stall();
            publishTable();
        }
    }

    @Override
    public void resumed() {
        if (stalled) {
            stalled = false;
            clock.goOnSaving(state());
            publishTable();
        }
    }

    @Override
    public void applied(List<GameEvent> events, GameState before, GameState after) {
        events.forEach(this::followSeat);
        seen = after;
        boolean samePhase = before.phase() == after.phase() && before.round() == after.round();
        if (!samePhase || after.phase() == Phase.LOBBY) {
            clock.restart(after);
        } else if (PhaseClock.waitsForOne(before) || events.stream().anyMatch(Room::movesClock)) {
            clock.follow(after);
        }
        teamNews.add(events, before, after);
        newsroom.add(News.of(events, before, after, world.of(after.setup())));
    }

    @Override
    public void settled() {
        teamNews.publishDesks();
        newsroom.publish();
        teamNews.publishTeams(state());
        endPhaseIfAllDone();
    }

    @Override
    public void failed() {
        clock.stop();
        audience.close(RoomListener.Closing.FAILED);
        loop.schedule(RoomLimits.FINISHED_GAME_KEPT_MILLIS, whenGone);
    }

    private void followSeat(GameEvent event) {
        if (event instanceof SeatTaken taken) {
            memory.forget(taken.seat());
            if (!setup.hasTeams()) {
                seated(new Actor.Player(taken.seat()));
            }
        } else if (event instanceof MemberJoined joined) {
            seated(new Actor.Player(joined.seat(), joined.member()));
        } else if (event instanceof CaptainChanged changed) {
            called(new Actor.Player(changed.seat(), changed.member()));
        } else if (event instanceof MemberLeft left) {
            Actor.Player gone = new Actor.Player(left.seat(), left.member());
            seats.forget(gone);
            audience.removeAll(gone);
            presence.left(gone);
        } else if (event instanceof SeatLeft left) {
            seats.forget(left.seat());
            audience.removeAll(left.seat());
            presence.left(left.seat());
        }
    }

    private void seated(Actor.Player person) {
        presence.seated(person);
        checkAfterGrace();
    }

    /** A captain who is not there has some time to come. */
    private void called(Actor.Player captain) {
        if (!presence.isOnline(captain)) {
            seated(captain);
        }
    }

    private static boolean movesClock(GameEvent event) {
        return event instanceof TimeAdded || event instanceof SeatTimeGiven || event instanceof SwitchTurned;
    }

    private void attachNow(Actor actor, RoomListener listener, CompletableFuture<Attached> answer) {
        if (path.isStopped()) {
            answer.complete(new Attached.Stopped());
        } else if (actor instanceof Actor.Player player && !isThere(player)) {
            answer.complete(new Attached.Refused(Rejected.of(Rejected.Reason.NOT_A_PLAYER)));
        } else {
            if (actor instanceof Actor.Player player) {
                came(player);
            }
            if (actor instanceof Actor.Host) {
                presence.hostCame();
            }
            audience.add(actor, listener);
            answer.complete(snapshot(actor));
            endPhaseIfAllDone();
        }
    }

    private boolean isThere(Actor.Player player) {
        GameState now = state();
        return now.has(player.seat()) && now.seat(player.seat()).persons().contains(player.member());
    }

    private void came(Actor.Player player) {
        boolean seatWasOnline = presence.isOnline(player.seat());
        if (presence.came(player)) {
            if (!seatWasOnline) {
                newsroom.publishAttendance();
            }
            teamNews.presenceChanged(player, state());
        }
    }

    private void went(Actor.Player player) {
        if (presence.went(player)) {
            if (!presence.isOnline(player.seat())) {
                newsroom.publishAttendance();
            }
            teamNews.presenceChanged(player, state());
            checkAfterGrace();
            endPhaseIfAllDone();
        }
    }

    private void detachNow(Actor actor, RoomListener listener) {
        boolean listened = audience.remove(actor, listener);
        if (listened && actor instanceof Actor.Host) {
            presence.hostWent();
            checkAfterGrace();
        }
        if (listened && actor instanceof Actor.Player player) {
            went(player);
        }
        if (audience.isEmpty()) {
            path.rest();
            seen = path.glance();
        }
    }

    private Attached snapshot(Actor actor) {
        GameState now = state();
        Publication news = publication();
        List<TeamView> teams = teamNews.seenBy(actor, now);
        if (actor instanceof Actor.Player player) {
            return Attached.Listening.of(news, Views.seat(now, world.of(now.setup()), player.seat()), teams);
        }
        return Attached.Listening.of(news, now.phase() == Phase.FINISHED ? Views.over(now) : null, teams);
    }

    private void publishTable() {
        newsroom.publishTable();
    }

    private Publication publication() {
        TableView table = Views.table(state(), world(), presence.online(), stalled);
        return new Publication(state().version(), table, clock.leftMillis(), null);
    }

    private void checkAfterGrace() {
        loop.schedule(RoomLimits.OFFLINE_GRACE_MILLIS, () -> guarded(this::endPhaseIfAllDone));
        if (setup.hasTeams()) {
            loop.schedule(RoomLimits.CAPTAIN_AWAY_MILLIS, () -> guarded(this::endPhaseIfAllDone));
        }
    }

    private void endPhaseIfAllDone() {
        GameState now = path.glance(); // of a game that is over the phase alone matters, and it goes on resting
        if (!path.isStopped() && CaptainStep.isDue(now, presence)) {
            path.enterLast(new CaptainStep(presence, world));
        }
        if (!path.isStopped() && Quorum.isDone(now, presence)) {
            path.enterFirst(phaseEnd(now));
        }
    }

    private PhaseEnd phaseEnd(GameState now) {
        return PhaseEnd.byReadiness(now, world, later -> Quorum.isDone(later, presence));
    }

    private void timeOver() {
        switch (path.glance().phase()) {
            case BRIEFING, PLAN, COMMIT, REPORT -> path.enterLast(PhaseEnd.byTime(state(), world));
            case LOBBY -> closeUnlessWatched();
            case FINISHED -> close();
        }
    }

    private void closeUnlessWatched() {
        if (audience.isEmpty()) {
            close();
        } else {
            clock.restart(state());
        }
    }

    private void close() {
        clock.stop();
        path.stop();
        audience.close(RoomListener.Closing.EXPIRED);
        whenGone.run();
    }

    /** Runs a task on the loop, and after it, or instead of it when the loop has ended, the last words. */
    private void onLoop(Runnable task, Runnable lastWords) {
        try {
            loop.execute(() -> {
                guarded(task);
                lastWords.run();
            });
        } catch (RejectedExecutionException e) {
            lastWords.run();
        }
    }

    /** Whatever is thrown on the loop stops this room, not the loop. */
    private void guarded(Runnable task) {
        try {
            task.run();
        } catch (Throwable failure) {
            path.fail(failure);
        }
    }
}
