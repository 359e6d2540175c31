package org.chokepoint.server.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.journal.Note;

/**
 * Which seat each secret has taken: somebody who asks for a seat has no number yet by which he could be known, but a
 * secret. So a wish that is sent again is answered with the seat that it took. On the loop.
 */
final class SeatMemory {
    private final Map<String, CompletableFuture<Taken>> wishes = new HashMap<>();

    /**
     * A wish is being decided.
     *
     * @param fingerprint of the secret that it brings
     * @param answer completes with its answer
     * @return the answer of the first wish with this secret, under way or seated; the given one when there is none
     */
    CompletionStage<Taken> begin(String fingerprint, CompletableFuture<Taken> answer) {
        CompletableFuture<Taken> first = wishes.putIfAbsent(fingerprint, answer);
        return first == null ? answer : first;
    }

    /** Nothing came of it: it may be asked for again. */
    void end(String fingerprint) {
        wishes.remove(fingerprint);
    }

    /** As the journal has it. */
    void remember(List<Note.KeyGiven> keys, GameState state) {
        for (Note.KeyGiven key : keys) {
            SeatId seat = key.seat();
            if (seat != null) {
                Taken taken = Taken.Seated.on(state, seat, key.member());
                wishes.putIfAbsent(key.fingerprint(), CompletableFuture.completedFuture(taken));
            }
        }
    }

    /** These secrets open another seat from now on. */
    void moved(List<NewKey> keys, SeatId to, GameState state) {
        keys.forEach(key -> wishes.put(
                key.fingerprint(), CompletableFuture.completedFuture(Taken.Seated.on(state, to, key.member()))));
    }

    /** Nobody of those who sat there does any more. */
    void forget(SeatId seat) {
        forget(seated -> seated.seat().equals(seat));
    }

    /** The person gave the place up. */
    void forget(Actor.Player gone) {
        forget(seated -> seated.player().equals(gone));
    }

    private void forget(Predicate<Taken.Seated> gone) {
        wishes.values()
                .removeIf(
                        answer -> answer.isDone() && answer.join() instanceof Taken.Seated seated && gone.test(seated));
    }
}
