package org.chokepoint.server.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.MemoryJournal;
import org.chokepoint.server.journal.PackCopy;

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
    public CompletionStage<Void> append(GameId game, long number, List<Entry> entries) {
        if (broken) {
            return CompletableFuture.failedFuture(new IllegalStateException("The disk is full"));
        }
        if (held) {
            CompletableFuture<Void> later = new CompletableFuture<>();
            waiting.add(later);
            return later;
        }
        return kept.append(game, number, entries);
    }

    @Override
    public CompletionStage<Long> takeUp(GameId game, long after, Consumer<List<Entry>> reader) {
        return kept.takeUp(game, after, reader);
    }

    @Override
    public CompletionStage<Long> read(GameId game, Consumer<List<Entry>> reader) {
        return kept.read(game, reader);
    }

    @Override
    public CompletionStage<List<GameId>> unfinished() {
        return kept.unfinished();
    }

    @Override
    public CompletionStage<Void> keep(PackCopy pack) {
        return kept.keep(pack);
    }

    @Override
    public CompletionStage<Optional<PackCopy>> pack(String hash) {
        return kept.pack(hash);
    }

    @Override
    public void letGo(GameId game) {
        kept.letGo(game);
    }
}
