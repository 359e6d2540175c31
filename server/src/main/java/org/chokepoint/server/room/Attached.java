package org.chokepoint.server.room;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.view.OverView;
import org.chokepoint.server.engine.view.SeatView;
import org.chokepoint.server.engine.view.TableView;
import org.chokepoint.server.engine.view.TeamView;
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
     * @param teams that the actor may know; empty in a game without teams
     */
    record Listening(
            long version,
            TableView table,
            @Nullable Long leftMillis,
            @Nullable SeatView seat,
            @Nullable OverView over,
            List<TeamView> teams)
            implements Attached {
        /** Copies. */
        public Listening {
            teams = List.copyOf(teams);
        }

        static Listening of(Publication news, SeatView seat, List<TeamView> teams) {
            return new Listening(
                    news.version(), requireNonNull(news.table()), news.leftMillis(), seat, seat.over(), teams);
        }

        static Listening of(Publication news, @Nullable OverView over, List<TeamView> teams) {
            return new Listening(news.version(), requireNonNull(news.table()), news.leftMillis(), null, over, teams);
        }
    }

    /** No such game, or the actor's seat is no longer his. */
    record Refused(Rejected why) implements Attached {}

    /** The room has stopped. */
    record Stopped() implements Attached {}
}
