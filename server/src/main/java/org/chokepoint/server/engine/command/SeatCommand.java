package org.chokepoint.server.engine.command;

import org.chokepoint.server.engine.state.SeatId;

/** A wish of the person on a seat. */
public sealed interface SeatCommand extends Command
        permits SaveDraft,
                AskForecast,
                CommitPlan,
                WithdrawPlan,
                MarkReady,
                LeaveSeat,
                OfferDeal,
                AnswerDeal,
                WithdrawDeal,
                VoteReadings,
                PlaceStake,
                WithdrawStake,
                KeepStandingOrder,
                PassCaptaincy,
                TeamCommand {
    /** The seat it is about. */
    SeatId seat();

    /** In a team the captain alone may give it, because it binds the seat or speaks for it. */
    default boolean isCaptains() {
        return true;
    }
}
