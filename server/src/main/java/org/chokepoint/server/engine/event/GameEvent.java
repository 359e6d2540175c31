package org.chokepoint.server.engine.event;

import org.chokepoint.server.engine.state.GameState;

/**
 * A fact of a game: it happened, and no later fact removes it. It carries its numbers, so applying it asks no rules and no
 * content. A game is the fold of its events, live or replayed; {@link GameCreated} is always the first.
 */
public sealed interface GameEvent
        permits GameCreated,
                SeatTaken,
                SeatLeft,
                ReadingsVoted,
                ReadingsSettled,
                GameStarted,
                RoundOpened,
                PhaseBegan,
                DraftSaved,
                PlanCommitted,
                PlanWithdrawn,
                DealEvent,
                SeatReady,
                RoundResolved,
                EndAnnounced,
                SwitchTurned,
                Announced,
                TimeAdded,
                SeatRenamed,
                GameEnded,
                StakeEvent,
                StakesSettled,
                StandingOrderKept,
                RoundReopened,
                SeatTimeGiven,
                EventInjected,
                PracticeBegan,
                PracticeEnded,
                PageShown,
                WeightsChosen,
                TeamEvent {

    /** The state after the fact. Total: a decided event fits the state it was decided on. */
    GameState applyTo(GameState state);
}
