package org.chokepoint.server.report;

import java.util.List;
import org.chokepoint.server.engine.debrief.Debrief;
import org.chokepoint.server.engine.debrief.PredictionDebrief;
import org.chokepoint.server.engine.state.DecidedBy;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Stake;

/**
 * A seat's game.
 *
 * @param name on the seat at the end
 * @param person a person sat there at the end
 * @param place in the last standings, from 1
 * @param rounds results in order, at least one
 * @param debrief why it came out so
 * @param stakes forecasts of the person on it, in the order they were made
 * @param articles what became of the articles' predictions in its game
 * @param persons names of who sat there at the end: of a team each one's
 */
record SeatStory(
        SeatId seat,
        String name,
        boolean person,
        int place,
        List<RoundResult> rounds,
        Debrief debrief,
        List<Stake> stakes,
        List<PredictionDebrief.Article> articles,
        List<String> persons) {
    SeatStory {
        persons = List.copyOf(persons);
        stakes = List.copyOf(stakes);
        articles = List.copyOf(articles);
        rounds = List.copyOf(rounds);
    }

    RoundResult last() {
        return rounds.get(rounds.size() - 1);
    }

    /** Rounds whose plan the person at the seat wrote for that round. */
    long ownRounds() {
        return rounds.stream().filter(round -> isOwn(round.decidedBy())).count();
    }

    static boolean isOwn(DecidedBy by) {
        return by == DecidedBy.COMMITTED || by == DecidedBy.DRAFT;
    }
}
