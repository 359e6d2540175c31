package org.chokepoint.server.room;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.PassingJournal;
import org.chokepoint.server.journal.memory.MemoryJournal;

/** A journal whose appends complete when the test says so. */
final class HeldJournal extends PassingJournal {
    private final Deque<CompletableFuture<Void>> held = new ArrayDeque<>();

    /** The events of every entry that was offered. */
    final List<List<GameEvent>> offered = new ArrayList<>();

    boolean holding;

    /** Every append fails and keeps nothing. */
    boolean full;

    HeldJournal() {
        super(new MemoryJournal());
    }

    @Override
    public CompletionStage<Void> append(GameId game, long number, List<Entry> entries, Executor handover) {
        entries.forEach(entry -> offered.add(entry.events()));
        CompletionStage<Void> appended = full
                ? CompletableFuture.failedFuture(new IllegalStateException("the disk is full"))
                : super.append(game, number, entries, handover);
        if (!holding) {
            return appended;
        }
        CompletableFuture<Void> stage = new CompletableFuture<>();
        held.add(stage);
        return stage;
    }

    /** All events that were offered, in order. */
    List<GameEvent> events() {
        return offered.stream().flatMap(List::stream).toList();
    }

    void release() {
        held.remove().complete(null);
    }

    /** Releases what is held and holds no more. */
    void releaseAll() {
        holding = false;
        while (!held.isEmpty()) {
            release();
        }
    }

    void fail() {
        held.remove().completeExceptionally(new IllegalStateException("the disk is gone"));
    }
}
