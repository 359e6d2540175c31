package org.chokepoint.server.net;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.PassingJournal;
import org.chokepoint.server.journal.memory.MemoryJournal;

/** A journal that can stop answering, or break. */
final class HeldJournal extends PassingJournal {
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private boolean held;
    private boolean broken;

    HeldJournal() {
        super(new MemoryJournal());
    }

    /** From now on appends wait. */
    void hold() {
        held = true;
    }

    /** From now on appends fail. */
    void breakDown() {
        broken = true;
    }

    @Override
    public CompletionStage<Void> append(GameId game, long number, List<Entry> entries, Executor handover) {
        if (broken) {
            return CompletableFuture.failedFuture(new IllegalStateException("The disk is full"));
        }
        if (held) {
            CompletableFuture<Void> later = new CompletableFuture<>();
            waiting.add(later);
            return later;
        }
        return super.append(game, number, entries, handover);
    }
}
