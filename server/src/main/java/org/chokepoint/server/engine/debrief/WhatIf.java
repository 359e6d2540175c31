package org.chokepoint.server.engine.debrief;

import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.SeatId;

/**
 * A finished game in which one seat played another plan in one round.
 *
 * @param order the plan of that round
 * @param score points of the seat at the end
 * @param playedScore the same in the game as it was played
 * @param place at the table as the standings count, from 1; equals share the better one
 * @param playedPlace the same in the game as it was played
 * @param stateHash SHA-256 of the end; that of the game when nothing was changed
 */
public record WhatIf(
        SeatId seat,
        int round,
        PlanOrder order,
        double score,
        double playedScore,
        int place,
        int playedPlace,
        String stateHash) {}
