package org.chokepoint.server.room;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.SeatState;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.codec.RecordBytes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way by which a game changes. What waits while one append is under way is decided together and makes up the next:
 *
 * <pre>
 * enter (any thread, bounded) -> decide -> append to the journal -> apply -> answer -> owner publishes -> next batch
 *                                   \_ refused, or nothing to do: answer, in its turn, when nobody else has written
 * </pre>
 *
 * What the rooms of a loop append in one of its passes goes to the journal together, at the end of the pass.
 *
 * <p>Nothing is answered or published before its append completes. After an append that failed nobody knows whether the
 * journal has it: the path is suspended, takes up from the journal what is there, and decides again what is not. Anything
 * thrown on the way stops this game alone: what the journal holds stays readable, and everybody who waits is told.
 */
final class StepPath {
    private static final Logger LOG = LoggerFactory.getLogger(StepPath.class);

    private final RoomLoop loop;
    private final Journal journal;
    private final Owner owner;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Deque<Step> queue = new ArrayDeque<>();

    /** With bare seats while it rests. */
    private GameState state;

    /** The seats of a game that rests; null while it does not. Written on the loop. */
    private volatile byte @Nullable [] resting;

    private long records;
    private boolean appending;
    private boolean pumpDue;
    private int failures;
    private boolean stopped;

    /**
     * @param state the game as the journal has it
     * @param records number of its records in the journal
     */
    StepPath(GameState state, long records, RoomLoop loop, Journal journal, Owner owner) {
        this.state = state;
        this.records = records;
        this.loop = loop;
        this.journal = journal;
        this.owner = owner;
    }

    /** What a room does about a step that was taken. On the loop. */
    interface Owner {
        /** So much of the running phase is over. */
        long phaseMillis();

        /** The step that the room itself takes in this state before all others; null when it takes none. */
        @Nullable
        Step urge(GameState ahead);

        /** The facts are durable, applied and answered. */
        void applied(List<GameEvent> events, GameState before, GameState after);

        /** All that became durable together is applied. */
        void settled();

        /**
         * The journal had this entry though its append seemed to fail; its facts follow in {@link #applied}.
         *
         * @return its facts, with what the journal leaves out
         */
        List<GameEvent> found(Entry entry);

        /** The journal takes nothing at present. */
        void suspended();

        /** It does again. */
        void resumed();

        /** Nothing will be taken any more. */
        void failed();
    }

    /** The seats of a game at rest. */
    private record Seats(List<SeatState> seats) {}

    /** The game now. On the loop. */
    GameState state() {
        byte[] seats = resting;
        if (seats != null) {
            state = state.with(RecordBytes.read(Seats.class, seats).seats());
            resting = null;
        }
        return state;
    }

    /** Packed away by {@link #rest}. From any thread. */
    boolean isResting() {
        return resting != null;
    }

    /** The game now, which of a game that rests has its seats without country, plans and results. On the loop. */
    GameState glance() {
        return state;
    }

    /**
     * A game that is over takes less room until somebody asks for it again: its countries and reports as bytes, a third of
     * what they were and one object in place of thousands that a collector would have to walk through. On the loop.
     */
    void rest() {
        if (state.phase() == Phase.FINISHED && resting == null && !appending && queue.isEmpty()) {
            resting = RecordBytes.of(new Seats(state.seats()));
            state = state.with(state.seats().stream().map(SeatState::bare).toList());
        }
    }

    /** Steps that wait for their turn. From any thread. */
    int waiting() {
        return waiting.get();
    }

    /** Nothing is taken any more. On the loop. */
    boolean isStopped() {
        return stopped;
    }

    /** The journal takes nothing at present. On the loop. */
    boolean isSuspended() {
        return failures > 0;
    }

    /** Lets a step in from outside, or answers it with Busy. From any thread. */
    void enter(Step step) {
        if (waiting.incrementAndGet() > RoomLimits.QUEUE_COMMANDS) {
            waiting.decrementAndGet();
            step.busy();
            return;
        }
        try {
            loop.execute(() -> arrive(step));
        } catch (RejectedExecutionException e) {
            waiting.decrementAndGet();
            step.stopped();
        }
    }

    /** Lets a step of the room itself in, behind those that came before. On the loop. */
    void enterLast(Step own) {
        waiting.incrementAndGet();
        arrive(own);
    }

    /** Lets a step of the room itself in, before those that wait. On the loop. */
    void enterFirst(Step own) {
        waiting.incrementAndGet();
        queue.addFirst(own);
        pump();
    }

    /** Stops without a failure: what waits is told. On the loop. */
    void stop() {
        stopped = true;
        while (!queue.isEmpty()) {
            next().stopped();
        }
    }

    /** Stops because something was thrown. On the loop. */
    void fail(Throwable failure) {
        if (!stopped) {
            LOG.error(
                    "room stopped game={} round={} phase={}",
                    state.setup().id(),
                    state.round(),
                    state.phase(),
                    failure);
            stop();
            owner.failed();
        }
    }

    /** What has come to the loop by now is decided together: the steps of a class that presses Enter make one record. */
    private void arrive(Step step) {
        queue.addLast(step);
        if (!appending && !pumpDue) {
            pumpDue = true;
            loop.execute(() -> {
                pumpDue = false;
                pump();
            });
        }
    }

    private Step next() {
        waiting.decrementAndGet();
        return queue.removeFirst();
    }

    private void putBack(Step step) {
        waiting.incrementAndGet();
        queue.addFirst(step);
    }

    private void pump() {
        if (stopped) {
            stop();
        }
        while (!appending && !stopped && !queue.isEmpty()) {
            Batch batch = new Batch(state());
            fill(batch);
            if (batch.entries.isEmpty()) {
                confirm(batch);
            } else {
                append(batch);
            }
        }
    }

    /** Decides what waits, each step on the state that those before it lead to. */
    private void fill(Batch batch) {
        while (!queue.isEmpty() && batch.steps.size() < RoomLimits.BATCH_COMMANDS) {
            Step step = next();
            try {
                if (!step.answeredBefore()) {
                    boolean unused = batch.add(step, step.decide(batch.ahead), owner.phaseMillis());
                }
            } catch (Throwable failure) {
                if (batch.steps.isEmpty()) {
                    step.stopped();
                    fail(failure);
                } else {
                    putBack(step); // first of the next batch, when those before it are durable
                }
                return;
            }
            try {
                urge(batch);
            } catch (RuntimeException failure) {
                return; // it comes again when what leads to it is durable, and stops the room then
            }
        }
    }

    /** The room's own steps go with the one that gave rise to them; what is left of them is entered when these are done. */
    private void urge(Batch batch) {
        boolean moved = true;
        for (int i = 0; moved && i < RoomLimits.URGES; i++) {
            Step own = owner.urge(batch.ahead);
            moved = own != null && batch.add(own, own.decide(batch.ahead), owner.phaseMillis());
        }
    }

    /** Nothing is appended, so it is asked whether what is refused is refused by the newest state. */
    private void confirm(Batch batch) {
        GameId game = state.setup().id();
        long record = records;
        CompletionStage<Boolean> asked =
                batch.refusesSomething() ? journal.isLast(game, record) : CompletableFuture.completedFuture(true);
        CompletableFuture<Boolean> last = asked.toCompletableFuture();
        if (last.isDone() && !last.isCompletedExceptionally() && last.join()) {
            settle(batch);
            return;
        }
        appending = true;
        asked.whenComplete((isLast, failure) -> {
            boolean behind = failure == null && !isLast;
            Throwable why = behind ? new Journal.OutOfOrder(game, record, record + 1) : failure;
            loop.execute(() -> answered(batch, record, why));
        });
    }

    private void append(Batch batch) {
        appending = true;
        long record = records + 1;
        journal.append(state.setup().id(), record, batch.entries, loop::executeLast)
                .whenComplete((done, failure) -> loop.execute(() -> answered(batch, record, failure)));
    }

    /**
     * The journal has answered.
     *
     * @param record number of the last record if it says yes
     * @param failure why it is not known whether it does
     */
    private void answered(Batch batch, long record, @Nullable Throwable failure) {
        if (stopped) {
            batch.steps.forEach(Step::stopped);
        } else if (failure != null) {
            suspend(batch, failure);
        } else {
            records = record;
            settle(batch);
            appending = false;
            resume();
            pump();
        }
    }

    private void settle(Batch batch) {
        for (int i = 0; i < batch.steps.size(); i++) {
            Step step = batch.steps.get(i);
            if (stopped) {
                step.stopped();
            } else {
                settle(step, batch.decisions.get(i), batch.states.get(i));
            }
        }
        if (!stopped) {
            owner.settled();
        }
    }

    private void settle(Step step, Decision decision, GameState after) {
        try {
            if (decision instanceof Decision.Refused refused) {
                step.refused(refused.why());
            } else if (decision instanceof Decision.Accepted accepted) {
                apply(accepted.events(), after, step);
            }
        } catch (Throwable failure) {
            step.stopped();
            fail(failure);
        }
    }

    private void apply(List<GameEvent> events, GameState after, @Nullable Step step) {
        GameState before = state;
        state = after;
        if (step != null) {
            step.accepted(events, state);
        }
        if (!events.isEmpty()) {
            owner.applied(events, before, state);
        }
    }

    private void suspend(Batch batch, Throwable failure) {
        LOG.warn("append unknown game={} record={} reason={}", state.setup().id(), records + 1, failure.toString());
        for (int i = batch.steps.size() - 1; i >= 0; i--) {
            putBack(batch.steps.get(i));
        }
        failures++;
        if (failures == 1) {
            takeUp();
        } else {
            if (failures == 2) {
                owner.suspended();
            }
            loop.schedule(RoomLimits.JOURNAL_RETRY_MILLIS, this::takeUp);
        }
    }

    /** Asks the journal what is there; until it answers nothing is appended. */
    private void takeUp() {
        List<Entry> found = new ArrayList<>();
        journal.takeUp(state.setup().id(), records, found::addAll)
                .whenComplete((last, failure) -> loop.execute(() -> takenUp(found, last, failure)));
    }

    private void takenUp(List<Entry> found, @Nullable Long last, @Nullable Throwable failure) {
        if (stopped) {
            return;
        }
        if (last != null) {
            records = last;
            found.forEach(this::apply);
            appending = false;
            pump();
            if (!appending) {
                resume(); // nothing was left to append, so no append will tell that it works again
            }
        } else if (failure instanceof Journal.BadRecord) {
            fail(failure);
        } else {
            failures++;
            owner.suspended();
            loop.schedule(RoomLimits.JOURNAL_RETRY_MILLIS, this::takeUp);
        }
    }

    /** What seemed to fail is durable: it takes effect now, and who asked for it is answered. */
    private void apply(Entry entry) {
        Step step =
                queue.stream().filter(waits -> waits.isIn(entry)).findFirst().orElse(null);
        if (step != null) {
            queue.remove(step);
            waiting.decrementAndGet();
        }
        try {
            List<GameEvent> facts = owner.found(entry);
            apply(facts, Batch.fold(state, facts), step);
        } catch (Throwable thrown) {
            fail(thrown);
        }
    }

    private void resume() {
        if (failures > 0) {
            failures = 0;
            owner.resumed();
        }
    }
}
