package org.chokepoint.server.room;

import static java.util.Objects.requireNonNull;

import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.view.OverView;
import org.chokepoint.server.engine.view.SeatView;
import org.chokepoint.server.engine.view.TableView;
import org.jspecify.annotations.Nullable;

/** What a new listener starts from. */
public sealed interface Attached {
    /**
     * Listening. Every later publication follows this snapshot without a gap; the listener's own coming online is in it
     * already.
     *
     * @param version of the game
     * @param table the public facts
     * @param leftMillis until the phase ends by itself; null when it waits for the persons
     * @param seat the seat's own view; null unless the actor is a player
     * @param over the end of the game; null before it
     */
    record Listening(
            long version,
            TableView table,
            @Nullable Long leftMillis,
            @Nullable SeatView seat,
            @Nullable OverView over) implements Attached {
        static Listening of(Publication news, SeatView seat) {
            return new Listening(news.version(), requireNonNull(news.table()), news.leftMillis(), seat, seat.over());
        }

        static Listening of(Publication news, @Nullable OverView over) {
            return new Listening(news.version(), requireNonNull(news.table()), news.leftMillis(), null, over);
        }
    }

    /** No such game, or the actor's seat is no longer his. */
    record Refused(Rejected why) implements Attached {}

    /** The room has stopped. */
    record Stopped() implements Attached {}
}
