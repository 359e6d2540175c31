package org.chokepoint.server.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Does independent pieces of work on several threads. What comes out depends on the pieces alone, not on the threads.
 *
 * @param threads 1 or more
 */
public record Workers(int threads) {
    /** As many as the machine has processors. */
    public static Workers all() {
        return new Workers(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Does all pieces.
     *
     * @param work is called from several threads, once for each piece
     * @param progress is told how many pieces are done, from several threads
     * @return what came out, in the order of the pieces
     * @throws InterruptedException when the calling thread is interrupted; the work stops
     */
    public <P, R> List<R> each(List<P> pieces, Function<P, R> work, IntConsumer progress) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            AtomicInteger done = new AtomicInteger();
            List<Future<R>> running = new ArrayList<>(pieces.size());
            for (P piece : pieces) {
                running.add(pool.submit(() -> {
                    R result = work.apply(piece);
                    progress.accept(done.incrementAndGet());
                    return result;
                }));
            }
            List<R> results = new ArrayList<>(running.size());
            for (Future<R> result : running) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A piece of work failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
