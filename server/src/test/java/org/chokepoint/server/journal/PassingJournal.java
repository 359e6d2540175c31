package org.chokepoint.server.journal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.chokepoint.server.engine.state.GameId;

/** A journal that passes everything on to another; tests change one thing. */
public abstract class PassingJournal implements Journal {
    private final Journal real;

    /** @param real hears everything */
    protected PassingJournal(Journal real) {
        this.real = real;
    }

    @Override
    public CompletionStage<Void> append(GameId game, long number, List<Entry> entries, Executor handover) {
        return real.append(game, number, entries, handover);
    }

    @Override
    public CompletionStage<Long> takeUp(GameId game, long after, Consumer<List<Entry>> reader) {
        return real.takeUp(game, after, reader);
    }

    @Override
    public CompletionStage<Boolean> isLast(GameId game, long number) {
        return real.isLast(game, number);
    }

    @Override
    public CompletionStage<Long> read(GameId game, Consumer<List<Entry>> reader) {
        return real.read(game, reader);
    }

    @Override
    public CompletionStage<List<GameId>> unfinished() {
        return real.unfinished();
    }

    @Override
    public CompletionStage<Void> keep(PackCopy pack) {
        return real.keep(pack);
    }

    @Override
    public CompletionStage<Optional<PackCopy>> pack(String hash) {
        return real.pack(hash);
    }

    @Override
    public void letGo(GameId game) {
        real.letGo(game);
    }
}
