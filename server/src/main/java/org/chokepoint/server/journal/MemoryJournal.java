package org.chokepoint.server.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.state.GameId;

/**
 * A journal that lives as long as its games and the process: for play on one machine and for tests. Completes at once. A
 * Sprint game of eight seats holds about 1 MB.
 */
public final class MemoryJournal implements Journal {
    private final Map<GameId, List<GameEvent>> games = new HashMap<>();

    @Override
    public synchronized CompletionStage<Void> append(GameId game, long firstSeq, List<GameEvent> events) {
        List<GameEvent> log = games.computeIfAbsent(game, unknown -> new ArrayList<>());
        if (firstSeq != log.size() + 1) {
            return CompletableFuture.failedFuture(new OutOfOrder(game, firstSeq, log.size() + 1));
        }
        log.addAll(events);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<Long> replay(GameId game, Consumer<GameEvent> reader) {
        List<GameEvent> log = copy(game);
        log.forEach(reader);
        return CompletableFuture.completedFuture((long) log.size());
    }

    @Override
    public synchronized void letGo(GameId game) {
        games.remove(game);
    }

    private synchronized List<GameEvent> copy(GameId game) {
        return List.copyOf(games.getOrDefault(game, List.of()));
    }
}
