package org.chokepoint.server.load;

import io.netty.bootstrap.Bootstrap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chokepoint.server.engine.rule.Rulebook;

/**
 * All games that are played at the same time, once. Tables fill a few at a time, because a server lets only so many wait
 * at its door. On the event loop but for the two futures.
 */
final class Hall implements Table.Listener {
    private static final int AT_THE_DOOR = 64;

    private final LoadPlan plan;
    private final Rulebook rulebook;
    private final Bootstrap bootstrap;
    private final Tally tally;
    private final List<Table> tables = new ArrayList<>();
    private final Deque<Long> unopened = new ArrayDeque<>();
    private final CompletableFuture<Void> full = new CompletableFuture<>();
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private int fullTables;
    private int ended;

    Hall(LoadPlan plan, Rulebook rulebook, Bootstrap bootstrap, Tally tally) {
        this.plan = plan;
        this.rulebook = rulebook;
        this.bootstrap = bootstrap;
        this.tally = tally;
    }

    /** Completes when everybody is seated who comes before the start; also when something went wrong. */
    CompletableFuture<Void> full() {
        return full;
    }

    /** Completes when the last table has ended. */
    CompletableFuture<Void> over() {
        return over;
    }

    void open(long firstSeed) {
        for (int i = 0; i < plan.games(); i++) {
            unopened.add(firstSeed + i);
        }
        int atOnce = Math.max(1, AT_THE_DOOR / (plan.players() + 1));
        for (int i = 0; i < atOnce; i++) {
            openNext();
        }
    }

    void start() {
        tally.playing(true);
        tables.forEach(Table::start);
    }

    void close() {
        tables.forEach(Table::close);
    }

    @Override
    public void full(Table table) {
        fullTables++;
        openNext();
        if (fullTables == plan.games()) {
            full.complete(null);
        }
    }

    @Override
    public void over(Table table) {
        ended++;
        if (fullTables < plan.games()) {
            full.complete(null);
            over.complete(null);
        }
        if (ended == plan.games()) {
            tally.playing(false);
            over.complete(null);
        }
    }

    private void openNext() {
        Long seed = unopened.poll();
        if (seed != null) {
            tables.add(new Table(plan, rulebook, bootstrap, tally, this, seed));
        }
    }
}
