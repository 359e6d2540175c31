package org.chokepoint.server.session;

import java.util.List;
import org.chokepoint.server.engine.debrief.Debrief;
import org.chokepoint.server.engine.debrief.PredictionDebrief;
import org.chokepoint.server.engine.debrief.TableDebrief;
import org.chokepoint.server.engine.debrief.WhatIf;
import org.chokepoint.server.engine.rule.Rounds.Forecast;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.view.DealView;
import org.chokepoint.server.engine.view.OverView;
import org.chokepoint.server.engine.view.PredictionsView;
import org.chokepoint.server.engine.view.ReportView;
import org.chokepoint.server.engine.view.SeatView;
import org.chokepoint.server.engine.view.TeamDeskView;
import org.chokepoint.server.engine.view.TeamView;
import org.chokepoint.server.room.Actor;
import org.jspecify.annotations.Nullable;

/** What one connection is told, apart from the public facts. */
public sealed interface Reply {
    /** The handshake succeeded. */
    record Welcome(int protocol) implements Reply {}

    /** No. */
    record Refused(Refusal why) implements Reply {}

    /** Still there. */
    record Pong(long nonce) implements Reply {}

    /** The last word. */
    record Goodbye(Farewell why) implements Reply {}

    /**
     * The connection hosts a game.
     *
     * @param token the host's secret; {@link Token#NONE} after a resume
     * @param seat the host's own seat, null when he does not play
     * @param group of the class, from 1; 0 for the only one
     * @param coHost beside the first host
     */
    record HostGranted(
            GameId game, String code, Token token, @Nullable Seated seat, int group, boolean coHost) implements Reply {
        /** To the first host. */
        HostGranted(GameId game, String code, Token token, @Nullable Seated seat, int group) {
            this(game, code, token, seat, group, false);
        }
    }

    /**
     * The connection plays.
     *
     * @param player whose place it has
     * @param name of the person
     * @param token the seat's secret; {@link Token#NONE} after a resume
     * @param view of the seat; null after a resume, where {@link Refreshed} follows
     * @param group of the class, from 1; 0 for the only one
     */
    record Seated(
            GameId game,
            Actor.Player player,
            String name,
            Token token,
            @Nullable SeatView view,
            int group) implements Reply {}

    /**
     * What to type on another device.
     *
     * @param seat null for the place of a second host
     * @param validSeconds until it opens nothing any more
     */
    record SeatCode(@Nullable SeatId seat, String code, int validSeconds) implements Reply {}

    /**
     * The connection watches.
     *
     * @param group of the class, from 1; 0 for the only one
     * @param groups of the class; 0 for the only one
     */
    record Watching(GameId game, int group, int groups) implements Reply {}

    /** The command took effect. */
    record Accepted(@Nullable Forecast forecast) implements Reply {}

    /** What a plan would do. */
    record Foreseen(Forecast forecast) implements Reply {}

    /**
     * Why the game came out so.
     *
     * @param seat null when no seat was asked for
     * @param predictions what the forecasts came to
     */
    record Explained(TableDebrief table, @Nullable Debrief seat, PredictionDebrief predictions) implements Reply {}

    /** What moved the score in the rounds that are over. */
    record SoFar(int rounds, Debrief seat) implements Reply {}

    /** The game with another plan in one round. */
    record Supposed(WhatIf whatIf) implements Reply {}

    /**
     * The round waits for the seat.
     *
     * @param millis in all, after the time of the last call
     */
    record TimeGiven(int millis) implements Reply {}

    /** A round was opened. */
    record RoundOpened(SeatView view) implements Reply {}

    /** A round was resolved. */
    record RoundReported(ReportView report) implements Reply {}

    /** Something about the seat's deals is new. */
    record DealsChanged(List<DealView> deals) implements Reply {
        /** Copies. */
        public DealsChanged {
            deals = List.copyOf(deals);
        }
    }

    /** The seat's stakes are new. */
    record StakesChanged(PredictionsView predictions) implements Reply {}

    /** Another one of the own team has changed what lies before the seat. */
    record DeskChanged(TeamDeskView desk) implements Reply {}

    /** Teams that are new or have changed: the own one, or for a host those of the table. */
    record TeamsChanged(List<TeamView> teams) implements Reply {
        /** Copies. */
        public TeamsChanged {
            teams = List.copyOf(teams);
        }
    }

    /** The game is over. */
    record Ended(OverView over) implements Reply {}

    /** Everything the seat may know of itself, again. */
    record Refreshed(SeatView view) implements Reply {}

    /** Nothing but the public facts. */
    record PublicOnly() implements Reply {}
}
