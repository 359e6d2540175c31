package org.chokepoint.server.journal.jdbc;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.chokepoint.server.engine.state.GameId;

/** Something that waits for the next commit. */
sealed interface Write {
    /** Completes when it is durable. */
    CompletableFuture<Void> done();

    /** The next record of a game, encoded. */
    record Append(GameId game, long number, ByteBuffer entries, CompletableFuture<Void> done) implements Write {}

    /** A pack, encoded. */
    record Keep(String hash, ByteBuffer pack, CompletableFuture<Void> done) implements Write {}

    /** A game that is done with. */
    record LetGo(GameId game, CompletableFuture<Void> done) implements Write {}
}
