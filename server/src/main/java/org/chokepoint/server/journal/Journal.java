package org.chokepoint.server.journal;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.state.GameId;

/**
 * Append-only log of games. The events of a game are numbered from 1 without gaps.
 *
 * <ul>
 *   <li>An append is all or nothing, and done only when its stage completes: nothing of it may be shown before.
 *   <li>Appends of one game complete in the order they were made.
 *   <li>A number that is taken already fails the append ({@link OutOfOrder}): two writers of one game cannot both go on.
 *   <li>After a failure the writer does not know what was kept and must stop or read the game again.
 * </ul>
 */
public interface Journal {
    /**
     * Appends the next events of a game.
     *
     * @param game the game
     * @param firstSeq number of the first event: one more than the last one appended
     * @param events at least one
     * @return completes when all are durable, or exceptionally when that is not certain
     */
    CompletionStage<Void> append(GameId game, long firstSeq, List<GameEvent> events);

    /**
     * Gives the events of a game in order; none when the game is unknown.
     *
     * @param reader called in order, never at the same time
     * @return completes with the number of events after the last one was given
     */
    CompletionStage<Long> replay(GameId game, Consumer<GameEvent> reader);

    /**
     * Nobody plays or watches the game any more. What is durable stays; what is only held in memory may go.
     *
     * @param game the game
     */
    default void letGo(GameId game) {}

    /** Somebody else has written, or an earlier append of this game failed. */
    final class OutOfOrder extends RuntimeException {
        /** Says which number was offered and which was expected. */
        public OutOfOrder(GameId game, long firstSeq, long expected) {
            super("game %s: event %d (expected: %d)".formatted(game, firstSeq, expected));
        }
    }
}
