package org.chokepoint.server.journal;

import org.chokepoint.server.engine.state.SeatId;
import org.jspecify.annotations.Nullable;

/** What a room must know again after a restart, though the game's state does not hang on it. */
public sealed interface Note {
    /**
     * How the table was opened; stands in the first record.
     *
     * @param rules version of the rules that decide this game
     * @param code for people to type
     * @param group of the class that types this code, from 2; 0 for the first, most often the only one
     */
    record Opened(int rules, String code, int group) implements Note {
        /** The first group. */
        public Opened(int rules, String code) {
            this(rules, code, 0);
        }
    }

    /**
     * A command took effect by this step; sent again it has the same answer.
     *
     * @param seat who gave it; null for the host
     * @param version of the game after it
     * @param coHost the host who gave it is the second one
     * @param member number in the team of who gave it; 0 without a team
     */
    record Answered(@Nullable SeatId seat, long commandId, long version, boolean coHost, int member) implements Note {
        /** Of the first host or of a seat without a team. */
        public Answered(@Nullable SeatId seat, long commandId, long version) {
            this(seat, commandId, version, false, 0);
        }
    }

    /**
     * Who may come back.
     *
     * @param fingerprint SHA-256 of the secret, 64 hexadecimal digits
     * @param host it opens the host's place
     * @param seat it opens this seat; null for a host who does not play
     * @param coHost the host's place is that of the second one
     * @param member number in the seat's team; 0 without a team
     */
    record KeyGiven(
            String fingerprint, boolean host, @Nullable SeatId seat, boolean coHost, int member) implements Note {
        /** Of the first host or of a seat without a team. */
        public KeyGiven(String fingerprint, boolean host, @Nullable SeatId seat) {
            this(fingerprint, host, seat, false, 0);
        }
    }
}
