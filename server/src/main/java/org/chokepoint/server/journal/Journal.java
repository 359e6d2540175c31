package org.chokepoint.server.journal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.state.GameId;

/**
 * Append-only log of games. The records of a game are numbered from 1 without gaps; each holds one or more entries.
 *
 * <ul>
 *   <li>An append is all or nothing, and done only when its stage completes: nothing of it may be shown before.
 *   <li>Appends of one game complete in the order they were made.
 *   <li>A number that is taken already fails the append ({@link OutOfOrder}): two writers of one game cannot both go on.
 *   <li>A failed append means <em>unknown</em>: it may be there or not. From then on the game is fenced: every append of it
 *       fails until {@link #takeUp} has told its owner what is there.
 * </ul>
 */
public interface Journal {
    /**
     * Appends the next record of a game.
     *
     * @param game the game
     * @param number of the record: one more than the last one appended
     * @param entries at least one
     * @param handover runs what hands the finished record to the journal, once; what is handed over in one go, of however
     *     many games, shares a commit
     * @return completes when all are durable, or exceptionally when that is not certain
     */
    CompletionStage<Void> append(GameId game, long number, List<Entry> entries, Executor handover);

    /** Appends the next record of a game at once. */
    default CompletionStage<Void> append(GameId game, long number, List<Entry> entries) {
        return append(game, number, entries, Runnable::run);
    }

    /**
     * Gives a game's records to the one who will append to it from now on. What was appended before is settled first;
     * the fence, if there is one, is lifted.
     *
     * @param after number of the last record that the owner knows, 0 for none
     * @param reader called in order, never at the same time, once for each later record
     * @return completes with the number of the last record; exceptionally when the game cannot be read, which leaves it
     *     fenced ({@link BadRecord} when a record is damaged)
     */
    CompletionStage<Long> takeUp(GameId game, long after, Consumer<List<Entry>> reader);

    /**
     * Whether a record is still the last one of its game. An append notices by itself that somebody else has written; who
     * only refuses something has to ask, or would refuse by a state that is over. A journal that has one writer knows.
     *
     * @param number of the last record that its owner knows
     */
    default CompletionStage<Boolean> isLast(GameId game, long number) {
        return CompletableFuture.completedFuture(true);
    }

    /**
     * Reads a game that somebody else may be appending to; none when the game is unknown.
     *
     * @param reader called in order, never at the same time
     * @return completes with the number of records after the last one was given; exceptionally as {@link #takeUp}
     */
    CompletionStage<Long> read(GameId game, Consumer<List<Entry>> reader);

    /**
     * Gives the events of a game in order; none when the game is unknown.
     *
     * @return completes with the number of events after the last one was given
     */
    default CompletionStage<Long> replay(GameId game, Consumer<GameEvent> reader) {
        long[] count = {0};
        return read(
                        game,
                        entries -> entries.forEach(entry -> entry.events().forEach(event -> {
                            count[0]++;
                            reader.accept(event);
                        })))
                .thenApply(records -> count[0]);
    }

    /** Games that nobody has let go, oldest first. */
    CompletionStage<List<GameId>> unfinished();

    /**
     * Keeps a pack, once however often it is given.
     *
     * @return completes when it is durable
     */
    CompletionStage<Void> keep(PackCopy pack);

    /** The pack with this hash, if it was ever kept. */
    CompletionStage<Optional<PackCopy>> pack(String hash);

    /**
     * Nobody plays or watches the game any more. What is durable stays; what is only held in memory may go.
     *
     * @param game the game
     */
    void letGo(GameId game);

    /** Somebody else has written, or an earlier append of this game failed. */
    final class OutOfOrder extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Says which number was offered and which was expected. */
        public OutOfOrder(GameId game, long number, long expected) {
            super("game %s: record %d (expected: %d)".formatted(game, number, expected));
        }
    }

    /** An earlier append failed and nobody has taken the game up since. */
    final class Fenced extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Names the game. */
        public Fenced(GameId game) {
            super("game %s is fenced: an append failed before".formatted(game));
        }
    }

    /** A record is not what was written. */
    final class BadRecord extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final GameId game;
        private final long number;

        /**
         * Names the record.
         *
         * @param why what is wrong with it
         */
        public BadRecord(GameId game, long number, String why) {
            super("game %s, record %d: %s".formatted(game, number, why));
            this.game = game;
            this.number = number;
        }

        /** The game. */
        public GameId game() {
            return game;
        }

        /** Number of the record, from 1. */
        public long number() {
            return number;
        }
    }
}
