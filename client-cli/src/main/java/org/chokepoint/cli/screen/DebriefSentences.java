package org.chokepoint.cli.screen;

import java.util.Comparator;
import java.util.Optional;
import org.chokepoint.protocol.v1.DecisionWorth;
import org.chokepoint.protocol.v1.EventWorth;
import org.chokepoint.protocol.v1.OtherAnswer;
import org.chokepoint.protocol.v1.SeatDebrief;

/** What replays said, in sentences. Every number is points of the score. */
final class DebriefSentences {
    private static final double NOTHING = 0.05;

    private final Names names;
    private final SeatDebrief seat;

    DebriefSentences(Names names, SeatDebrief seat) {
        this.names = names;
        this.seat = seat;
    }

    String turningPoint() {
        int round = seat.getTurningPoint();
        if (round < 1 || round > seat.getRoundsCount()) {
            return "";
        }
        double worth = seat.getRounds(round - 1);
        if (Math.abs(worth) < NOTHING) {
            return "There was no turning point: in every round plain play would have led to the same end.";
        }
        return "The turning point was round " + round + ". Had only this round been played plainly, the game would have"
                + " ended at " + Figures.one(seat.getScore() - worth) + ", " + moreOrLess(-worth) + ".";
    }

    String of(DecisionWorth decision) {
        double worth = decision.getPoints();
        String round = "Round " + decision.getRound() + ": ";
        return switch (decision.getKind()) {
            case CARD_DECISION -> round + "the card " + decision.getName() + gave(worth);
            case STANCE_DECISION ->
                round + "the stance became " + decision.getName() + ". Staying with " + decision.getOther()
                        + " would have given " + moreOrLess(-worth) + ".";
            case ANSWER_DECISION ->
                round + "to \"" + decision.getName() + "\" the answer was \"" + decision.getChoice() + "\". "
                        + other(decision.getOther(), -worth);
            case MONEY_DECISION ->
                round
                        + "how the money was spent. Spent as plain play would have in this one round, it would have"
                        + " given "
                        + moreOrLess(-worth) + ".";
            case DECISION_KIND_UNSPECIFIED, UNRECOGNIZED -> round + names.of(decision.getSubject()) + gave(worth);
        };
    }

    String of(EventWorth event) {
        String told = "Round " + event.getRound() + ": \"" + event.getTitle() + "\"" + gave(event.getPoints());
        Optional<OtherAnswer> best =
                event.getOthersList().stream().max(Comparator.comparingDouble(OtherAnswer::getPoints));
        if (event.getChoice().isEmpty() || best.isEmpty()) {
            return told;
        }
        return told + " The answer was \"" + event.getChoice() + "\". "
                + other(best.get().getChoice(), best.get().getPoints());
    }

    private static String other(String choice, double points) {
        return points < NOTHING
                ? "No other answer would have been better: \"" + choice + "\" would have given " + moreOrLess(points)
                        + "."
                : "\"" + choice + "\" would have given " + moreOrLess(points) + ".";
    }

    private static String gave(double worth) {
        return Math.abs(worth) < NOTHING
                ? " changed nothing in the end."
                : (worth > 0 ? " was worth " : " cost ") + points(worth) + ".";
    }

    private static String moreOrLess(double points) {
        return Math.abs(points) < NOTHING ? "the same" : points(points) + (points > 0 ? " more" : " less");
    }

    private static String points(double points) {
        String figure = Figures.one(Math.abs(points));
        return figure + (figure.equals("1.0") ? " point" : " points");
    }
}
