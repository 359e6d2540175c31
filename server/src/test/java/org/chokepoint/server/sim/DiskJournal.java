package org.chokepoint.server.sim;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * One server's hold on a {@link Disk}. Written is not synced: a group waits for its sync, a sync can fail with its records
 * kept or lost, and a crash keeps or loses the whole group under way and all that waits.
 */
final class DiskJournal implements Journal {
    private final Disk disk;
    private final ServerProcess process;
    private final VirtualTime time;
    private final Faults faults;
    private final Tally tally;
    private final Deque<Work> waiting = new ArrayDeque<>();
    private final Set<GameId> fenced = new HashSet<>();
    private final Set<Write> refused = new HashSet<>();
    private List<Write> underWay = List.of();
    private boolean busy;

    DiskJournal(Disk disk, ServerProcess process, VirtualTime time, Faults faults, Tally tally) {
        this.disk = disk;
        this.process = process;
        this.time = time;
        this.faults = faults;
        this.tally = tally;
    }

    private sealed interface Work {}

    private record Write(GameId game, long number, ByteBuffer record, CompletableFuture<Void> done) implements Work {}

    private record Between(Runnable task) implements Work {}

    @Override
    public CompletionStage<Void> append(GameId game, long number, List<Entry> entries, Executor handover) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Write write = new Write(game, number, ByteBuffer.wrap(EntryCodec.encode(entries)), done);
        handover.execute(() -> enter(write));
        return done;
    }

    @Override
    public CompletionStage<Long> takeUp(GameId game, long after, Consumer<List<Entry>> reader) {
        CompletableFuture<Long> last = new CompletableFuture<>();
        enter(new Between(() -> {
            if (disk.full && fenced.contains(game)) {
                last.completeExceptionally(new IllegalStateException("no space left"));
            } else {
                fenced.remove(game);
                last.complete(give(game, after, reader));
            }
        }));
        return last;
    }

    private long give(GameId game, long after, Consumer<List<Entry>> reader) {
        List<byte[]> records = disk.records.getOrDefault(game, List.of());
        records.subList((int) after, records.size()).forEach(record -> reader.accept(Disk.decode(record)));
        return records.size();
    }

    @Override
    public CompletionStage<Boolean> isLast(GameId game, long number) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        process.schedule(
                faults.syncMillis(),
                () -> answer.complete(disk.records.getOrDefault(game, List.of()).size() == number));
        return answer;
    }

    @Override
    public CompletionStage<Long> read(GameId game, Consumer<List<Entry>> reader) {
        return CompletableFuture.completedFuture(give(game, 0, reader));
    }

    @Override
    public CompletionStage<List<GameId>> unfinished() {
        return CompletableFuture.completedFuture(disk.records.keySet().stream()
                .filter(game -> !disk.letGo.contains(game))
                .toList());
    }

    @Override
    public CompletionStage<Void> keep(PackCopy pack) {
        disk.packs.put(pack.hash(), pack);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<Optional<PackCopy>> pack(String hash) {
        return CompletableFuture.completedFuture(Optional.ofNullable(disk.packs.get(hash)));
    }

    @Override
    public void letGo(GameId game) {
        disk.letGo.add(game);
    }

    /** The process dies: what is under way was synced in time, or not. */
    void crash() {
        if (faults.chance.nextBoolean()) {
            keep(underWay);
        }
    }

    private void enter(Work work) {
        waiting.add(work);
        if (!busy) {
            next();
        }
    }

    private void next() {
        busy = !waiting.isEmpty();
        if (waiting.peek() instanceof Between) {
            Between between = (Between) waiting.remove();
            process.schedule(faults.syncMillis(), () -> {
                between.task().run();
                next();
            });
        } else if (busy) {
            begin();
        }
    }

    private void begin() {
        List<Write> group = new ArrayList<>();
        while (waiting.peek() instanceof Write) {
            group.add((Write) waiting.remove());
        }
        underWay = group;
        process.schedule(faults.syncMillis(), () -> end(group));
    }

    private void end(List<Write> group) {
        underWay = List.of();
        boolean fails = disk.full || faults.failsCommit();
        if (!fails || (!disk.full && faults.chance.nextBoolean())) {
            keep(group);
            tally.failedButKept += fails ? 1 : 0;
        } else {
            tally.failed++;
        }
        time.after(
                faults.oneIn(4) ? faults.syncMillis() : 0,
                () -> process.execute(() -> {
                    group.forEach(write -> tell(write, fails));
                    next();
                }));
    }

    private void tell(Write write, boolean fails) {
        if (fails || refused.remove(write)) {
            fenced.add(write.game());
            write.done().completeExceptionally(new IllegalStateException("append unknown"));
        } else {
            write.done().complete(null);
        }
    }

    private void keep(List<Write> group) {
        for (Write write : group) {
            int last = disk.records.getOrDefault(write.game(), List.of()).size();
            if (!fenced.contains(write.game()) && write.number() == last + 1) {
                disk.sync(write.game(), write.record().array());
            } else {
                refused.add(write);
            }
        }
    }
}
