package org.chokepoint.server.kill;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.PassingJournal;

/** Mistakes a journal could make, for the harness to find. */
public enum Mutation {
    /** The journal as it is. */
    NONE {
        @Override
        Journal applyTo(Journal journal) {
            return journal;
        }
    },
    /** An append is called done before it is. */
    ACK_BEFORE_COMMIT {
        @Override
        Journal applyTo(Journal journal) {
            return new PassingJournal(journal) {
                @Override
                public CompletionStage<Void> append(GameId game, long number, List<Entry> entries, Executor handover) {
                    CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS)
                            .execute(() -> super.append(game, number, entries, Runnable::run));
                    return CompletableFuture.completedFuture(null);
                }
            };
        }
    },
    /** The ids of commands are not kept. */
    IDS_NOT_KEPT {
        @Override
        Journal applyTo(Journal journal) {
            return new PassingJournal(journal) {
                @Override
                public CompletionStage<Void> append(GameId game, long number, List<Entry> entries, Executor handover) {
                    List<Entry> bare = entries.stream()
                            .map(entry -> new Entry(entry.events(), List.of(), entry.phaseMillis()))
                            .toList();
                    return super.append(game, number, bare, handover);
                }
            };
        }
    };

    abstract Journal applyTo(Journal journal);
}
