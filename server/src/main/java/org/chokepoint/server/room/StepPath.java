package org.chokepoint.server.room;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way by which a game changes. Steps are taken one at a time:
 *
 * <pre>
 * enter (any thread, bounded) -> decide -> append to the journal -> apply -> answer -> owner publishes -> next step
 *                                   \_ refused, or nothing to do: answer
 * </pre>
 *
 * Nothing is answered or published before its append completes. An append that fails, or anything thrown on the way, stops
 * this game alone: what the journal holds stays readable, and everybody who waits is told.
 */
final class StepPath {
    private static final Logger LOG = LoggerFactory.getLogger(StepPath.class);

    private final RoomLoop loop;
    private final Journal journal;
    private final Owner owner;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Deque<Step> queue = new ArrayDeque<>();
    private GameState state;
    private long appended;
    private boolean appending;
    private boolean stopped;

    /**
     * @param state the game as the journal has it
     * @param appended number of its events in the journal
     */
    StepPath(GameState state, long appended, RoomLoop loop, Journal journal, Owner owner) {
        this.state = state;
        this.appended = appended;
        this.loop = loop;
        this.journal = journal;
        this.owner = owner;
    }

    /** What a room does about a step that was taken. On the loop. */
    interface Owner {
        /** The facts are durable, applied and answered. */
        void applied(List<GameEvent> events, GameState before, GameState after);

        /** Nothing will be taken any more. */
        void failed();
    }

    /** The game now. On the loop. */
    GameState state() {
        return state;
    }

    /** Nothing is taken any more. On the loop. */
    boolean isStopped() {
        return stopped;
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
            waiting.decrementAndGet();
            queue.removeFirst().stopped();
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

    private void arrive(Step step) {
        queue.addLast(step);
        pump();
    }

    private void pump() {
        if (stopped) {
            stop();
        }
        while (!appending && !stopped && !queue.isEmpty()) {
            take(queue.removeFirst());
        }
    }

    private void take(Step step) {
        waiting.decrementAndGet();
        try {
            if (!step.answeredBefore()) {
                decided(step, step.decide(state));
            }
        } catch (Throwable failure) {
            step.stopped();
            fail(failure);
        }
    }

    private void decided(Step step, Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            step.refused(refused.why());
        } else if (decision instanceof Decision.Accepted accepted) {
            if (accepted.events().isEmpty()) {
                step.accepted(List.of(), state);
            } else {
                append(step, accepted.events());
            }
        }
    }

    private void append(Step step, List<GameEvent> events) {
        appending = true;
        journal.append(state.setup().id(), appended + 1, events)
                .whenComplete((done, failure) -> loop.execute(() -> settle(step, events, failure)));
    }

    private void settle(Step step, List<GameEvent> events, @Nullable Throwable failure) {
        appending = false;
        if (stopped || failure != null) {
            step.stopped();
        }
        if (failure != null) {
            fail(failure);
        } else if (!stopped) {
            apply(step, events);
            pump();
        }
    }

    private void apply(Step step, List<GameEvent> events) {
        try {
            applied(step, events);
        } catch (Throwable failure) {
            step.stopped();
            fail(failure);
        }
    }

    private void applied(Step step, List<GameEvent> events) {
        GameState before = state;
        GameState after = before;
        for (GameEvent event : events) {
            after = event.applyTo(after);
        }
        state = after;
        appended += events.size();
        step.accepted(events, after);
        owner.applied(events, before, after);
    }
}
