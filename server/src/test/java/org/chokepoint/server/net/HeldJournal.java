package org.chokepoint.server.net;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.MemoryJournal;

/** A journal that can stop answering, or break. */
final class HeldJournal implements Journal {
    private final MemoryJournal kept = new MemoryJournal();
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private boolean held;
    private boolean broken;

    /** From now on appends wait. */
    void hold() {
        held = true;
    }

    /** From now on appends fail. */
    void breakDown() {
        broken = true;
    }

    @Override
    public CompletionStage<Void> append(GameId game, long firstSeq, List<GameEvent> events) {
        if (broken) {
            return CompletableFuture.failedFuture(new IllegalStateException("The disk is full"));
        }
        if (held) {
            CompletableFuture<Void> later = new CompletableFuture<>();
            waiting.add(later);
            return later;
        }
        return kept.append(game, firstSeq, events);
    }

    @Override
    public CompletionStage<Long> replay(GameId game, Consumer<GameEvent> reader) {
        return kept.replay(game, reader);
    }
}
