package org.chokepoint.server.room;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.MemoryJournal;

/** A journal whose appends complete when the test says so. */
final class HeldJournal implements Journal {
    private final MemoryJournal kept = new MemoryJournal();
    private final Deque<CompletableFuture<Void>> held = new ArrayDeque<>();

    /** Every batch that was offered. */
    final List<List<GameEvent>> offered = new ArrayList<>();

    boolean holding;

    @Override
    public CompletionStage<Void> append(GameId game, long firstSeq, List<GameEvent> events) {
        offered.add(events);
        CompletionStage<Void> appended = kept.append(game, firstSeq, events);
        if (!holding) {
            return appended;
        }
        CompletableFuture<Void> stage = new CompletableFuture<>();
        held.add(stage);
        return stage;
    }

    @Override
    public CompletionStage<Long> replay(GameId game, Consumer<GameEvent> reader) {
        return kept.replay(game, reader);
    }

    @Override
    public void letGo(GameId game) {
        kept.letGo(game);
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
