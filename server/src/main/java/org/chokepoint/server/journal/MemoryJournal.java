package org.chokepoint.server.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.chokepoint.server.engine.state.GameId;

/**
 * A journal that lives as long as its games and the process: for tests and for servers that keep nothing. Completes at
 * once. A Sprint game of eight seats holds about 1 MB.
 */
public final class MemoryJournal implements Journal {
    private final Map<GameId, List<List<Entry>>> games = new LinkedHashMap<>();
    private final Map<String, PackCopy> packs = new HashMap<>();

    @Override
    public synchronized CompletionStage<Void> append(GameId game, long number, List<Entry> entries) {
        List<List<Entry>> log = games.computeIfAbsent(game, unknown -> new ArrayList<>());
        if (number != log.size() + 1) {
            return CompletableFuture.failedFuture(new OutOfOrder(game, number, log.size() + 1));
        }
        log.add(List.copyOf(entries));
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<Long> takeUp(GameId game, long after, Consumer<List<Entry>> reader) {
        List<List<Entry>> log = copy(game);
        log.subList((int) Math.min(after, log.size()), log.size()).forEach(reader);
        return CompletableFuture.completedFuture((long) log.size());
    }

    @Override
    public CompletionStage<Long> read(GameId game, Consumer<List<Entry>> reader) {
        return takeUp(game, 0, reader);
    }

    @Override
    public synchronized CompletionStage<List<GameId>> unfinished() {
        return CompletableFuture.completedFuture(List.copyOf(games.keySet()));
    }

    @Override
    public synchronized CompletionStage<Void> keep(PackCopy pack) {
        packs.put(pack.hash(), pack);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized CompletionStage<Optional<PackCopy>> pack(String hash) {
        return CompletableFuture.completedFuture(Optional.ofNullable(packs.get(hash)));
    }

    @Override
    public synchronized void letGo(GameId game) {
        games.remove(game);
    }

    private synchronized List<List<Entry>> copy(GameId game) {
        return List.copyOf(games.getOrDefault(game, List.of()));
    }
}
