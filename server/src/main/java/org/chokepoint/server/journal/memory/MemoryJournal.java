package org.chokepoint.server.journal.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.PackCopy;
import org.chokepoint.server.journal.codec.EntryCodec;

/**
 * A journal that lives as long as its games and the process: for tests and for servers that keep nothing. Completes at
 * once. Holds records as a file would, some 1.8 KB for each seat and round.
 */
public final class MemoryJournal implements Journal {
    private final Map<GameId, List<byte[]>> games = new LinkedHashMap<>();
    private final Map<String, PackCopy> packs = new HashMap<>();

    @Override
    public CompletionStage<Void> append(GameId game, long number, List<Entry> entries, Executor handover) {
        byte[] record = EntryCodec.encode(entries);
        CompletableFuture<Void> done = new CompletableFuture<>();
        handover.execute(() -> {
            long next = append(game, number, record);
            if (next == number) {
                done.complete(null);
            } else {
                done.completeExceptionally(new OutOfOrder(game, number, next));
            }
        });
        return done;
    }

    /** Appends it when it has the next number. Which that was. */
    private synchronized long append(GameId game, long number, byte[] record) {
        List<byte[]> log = games.computeIfAbsent(game, unknown -> new ArrayList<>());
        long next = log.size() + 1L;
        if (number == next) {
            log.add(record);
        }
        return next;
    }

    @Override
    public CompletionStage<Long> takeUp(GameId game, long after, Consumer<List<Entry>> reader) {
        List<byte[]> log = copy(game);
        log.stream().skip(after).map(EntryCodec::decode).forEach(reader);
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

    private synchronized List<byte[]> copy(GameId game) {
        return List.copyOf(games.getOrDefault(game, List.of()));
    }
}
