package org.chokepoint.server.engine.debrief;

import java.util.List;
import org.chokepoint.server.engine.debrief.TableDebrief.ParScore;
import org.chokepoint.server.engine.rule.Rounds.ScorePart;
import org.chokepoint.server.engine.state.DecidedBy;
import org.chokepoint.server.engine.state.RoundResult.Change;
import org.chokepoint.server.engine.state.SeatId;

/**
 * Why a seat's game came out as it did. All worths are points of the score: what the game had with the thing, less what
 * the replay without it had.
 *
 * @param seat whose game it is
 * @param score points 0 .. 100
 * @param par mean of the two plain ways of playing this world
 * @param parGames these ways and their scores
 * @param parts of the score; they sum exactly to it
 * @param groups what each decision group adds to score less par, in the order of {@link DecisionGroup}
 * @param residual score less par that the groups leave unexplained; rounding of the last bits
 * @param decidedBy whose plan was played, by round
 * @param rounds what each round's decisions are worth against the par's in that round alone
 * @param decisions single decisions that moved the score most, largest first
 * @param events that moved the score most, largest first
 * @param ledger every figure of the game from first to last with all its causes, which sum to the change
 * @param otherWeights the score if the dimensions counted differently
 */
public record Debrief(
        SeatId seat,
        double score,
        double par,
        List<ParScore> parGames,
        List<ScorePart> parts,
        List<GroupEffect> groups,
        double residual,
        List<DecidedBy> decidedBy,
        List<Double> rounds,
        List<DecisionWorth> decisions,
        List<EventWorth> events,
        List<Change> ledger,
        List<WeightedScore> otherWeights) {
    /** Decisions and events that a debrief tells. */
    public static final int TOLD_MOST = 3;

    /** Copies. */
    public Debrief {
        parGames = List.copyOf(parGames);
        parts = List.copyOf(parts);
        groups = List.copyOf(groups);
        decidedBy = List.copyOf(decidedBy);
        rounds = List.copyOf(rounds);
        decisions = List.copyOf(decisions);
        events = List.copyOf(events);
        ledger = List.copyOf(ledger);
        otherWeights = List.copyOf(otherWeights);
    }

    /** The round whose replacement by the par's play changes the score most, from 1; the earlier of equals. */
    public int turningPoint() {
        int turn = 0;
        for (int round = 1; round < rounds.size(); round++) {
            turn = Math.abs(rounds.get(round)) > Math.abs(rounds.get(turn)) ? round : turn;
        }
        return turn + 1;
    }

    /** A decision group's part of the difference to par, in points. */
    public record GroupEffect(DecisionGroup group, double points) {}

    /** What kind of decision. */
    public enum Kind {
        /** A card was played; without it is the same plan without the card. */
        CARD,
        /** An event was answered; the other is the best of the other answers that were open. */
        ANSWER,
        /** The stance was changed; the other is the stance before, kept until the next change. */
        STANCE,
        /** Money and research of a round; the other is what the par did with them in this round. */
        MONEY,
        /** A deal was made, or a measure taken; the other is the same plan without it. */
        DEAL
    }

    /**
     * A decision and its worth.
     *
     * @param subject id of the card, event, stance or deal; empty for money
     * @param choice id of the answer given, or of the line that a deal is about; empty where there is none
     * @param other id of the answer or stance it is compared with; empty when there is none
     * @param partner number of the other seat of a deal; 0 where there is none
     */
    public record DecisionWorth(
            int round, Kind kind, String subject, String choice, String other, int partner, double points) {}

    /**
     * An event and its worth, or what another seat did to this one.
     *
     * @param event id of the event, or of the deal
     * @param choice id of the answer that this seat gave, or of the line that a deal is about; empty where there is none
     * @param partner number of the seat that did it; 0 for an event
     * @param points score less the score if the event had done and asked nothing
     * @param others the other answers that were open
     */
    public record EventWorth(
            int round, String event, String choice, int partner, double points, List<OtherAnswer> others) {
        /** Copies. */
        public EventWorth {
            others = List.copyOf(others);
        }
    }

    /** What another answer would have added to the score, in points. */
    public record OtherAnswer(String choice, double points) {}

    /**
     * The score under other weights.
     *
     * @param counted the dimension, in lower case, that counts double; empty when all count the same
     * @param score points under these weights
     * @param par the par under these weights
     * @param place at the table, from 1
     */
    public record WeightedScore(String counted, double score, double par, int place) {}
}
