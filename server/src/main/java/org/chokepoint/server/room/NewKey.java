package org.chokepoint.server.room;

import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Note;
import org.jspecify.annotations.Nullable;

/**
 * A secret that is about to be given to a person; the room keeps its fingerprint with the game.
 *
 * @param fingerprint SHA-256 of the secret, 64 hexadecimal digits
 * @param host it opens the host's place as well
 * @param coHost that place is the one beside the first host
 * @param member number in the team of the person whose it is already; 0 for somebody new and without a team
 */
public record NewKey(String fingerprint, boolean host, boolean coHost, int member) {
    /** For somebody new. */
    public NewKey(String fingerprint, boolean host) {
        this(fingerprint, host, false, 0);
    }

    /** For this person of the seat. */
    NewKey of(int number) {
        return new NewKey(fingerprint, host, coHost, number);
    }

    Note.KeyGiven opening(@Nullable SeatId seat) {
        return new Note.KeyGiven(fingerprint, host, seat, coHost, member);
    }

    /** This entry keeps it. */
    boolean isIn(Entry entry) {
        return entry.notes().stream()
                .anyMatch(note -> note instanceof Note.KeyGiven given
                        && given.fingerprint().equals(fingerprint));
    }
}
