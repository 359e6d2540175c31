package org.chokepoint.server.kill;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.PackCopy;

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
            return new Changed(journal) {
                @Override
                public CompletionStage<Void> append(GameId game, long number, List<Entry> entries) {
                    CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS)
                            .execute(() -> super.append(game, number, entries));
                    return CompletableFuture.completedFuture(null);
                }
            };
        }
    },
    /** The ids of commands are not kept. */
    IDS_NOT_KEPT {
        @Override
        Journal applyTo(Journal journal) {
            return new Changed(journal) {
                @Override
                public CompletionStage<Void> append(GameId game, long number, List<Entry> entries) {
                    List<Entry> bare = entries.stream()
                            .map(entry -> new Entry(entry.events(), List.of(), entry.phaseMillis()))
                            .toList();
                    return super.append(game, number, bare);
                }
            };
        }
    };

    abstract Journal applyTo(Journal journal);

    private static class Changed implements Journal {
        private final Journal real;

        Changed(Journal real) {
            this.real = real;
        }

        @Override
        public CompletionStage<Void> append(GameId game, long number, List<Entry> entries) {
            return real.append(game, number, entries);
        }

        @Override
        public CompletionStage<Long> takeUp(GameId game, long after, Consumer<List<Entry>> reader) {
            return real.takeUp(game, after, reader);
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
}
