package org.chokepoint.server.room;

import java.util.List;
import org.chokepoint.server.engine.view.DealView;
import org.chokepoint.server.engine.view.OverView;
import org.chokepoint.server.engine.view.PredictionsView;
import org.chokepoint.server.engine.view.ReportView;
import org.chokepoint.server.engine.view.SeatView;
import org.chokepoint.server.engine.view.TableView;
import org.chokepoint.server.engine.view.TeamDeskView;
import org.chokepoint.server.engine.view.TeamView;
import org.jspecify.annotations.Nullable;

/**
 * News of a game for one listener. Version, table and time are the same objects for every receiver of one publication, so
 * that they can be encoded once.
 *
 * @param version of the game; it never goes back and stays when only a connection came or went
 * @param table the public facts; null when they follow with the next news
 * @param leftMillis until the phase ends by itself; null when it waits for the persons
 * @param mine what only this listener may know, null when there is nothing
 */
public record Publication(
        long version,
        @Nullable TableView table,
        @Nullable Long leftMillis,
        @Nullable PrivateUpdate mine) {
    Publication with(@Nullable PrivateUpdate newMine) {
        return new Publication(version, table, leftMillis, newMine);
    }

    /** The private part. */
    public sealed interface PrivateUpdate {
        /** To a player: a round was opened. */
        record RoundOpened(SeatView view) implements PrivateUpdate {}

        /** To a player: the close of the round was taken back. */
        record RoundReopened(SeatView view) implements PrivateUpdate {}

        /**
         * To a player: the round waits for the own seat.
         *
         * @param millis in all, after the time of the last call
         */
        record TimeGiven(int millis) implements PrivateUpdate {}

        /** To a player: the round was resolved. */
        record RoundReported(ReportView report) implements PrivateUpdate {}

        /** To a player: something about the own deals is new. */
        record DealsChanged(List<DealView> deals) implements PrivateUpdate {
            /** Copies. */
            public DealsChanged {
                deals = List.copyOf(deals);
            }
        }

        /** To a player: the own stakes are new. */
        record StakesChanged(PredictionsView predictions) implements PrivateUpdate {}

        /** To a player: another one of the team has changed what lies before the seat. */
        record DeskChanged(TeamDeskView desk) implements PrivateUpdate {}

        /** To a player: the own team; to the host: the teams that changed. A team without members is gone. */
        record TeamsChanged(List<TeamView> teams) implements PrivateUpdate {
            /** Copies. */
            public TeamsChanged {
                teams = List.copyOf(teams);
            }
        }

        /** To everybody: the game is over; a player's has the seat's score. */
        record Ended(OverView over) implements PrivateUpdate {}
    }
}
