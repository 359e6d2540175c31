package org.chokepoint.cli.screen;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.protocol.v1.DecisionKind;
import org.chokepoint.protocol.v1.DecisionWorth;
import org.chokepoint.protocol.v1.EventWorth;
import org.chokepoint.protocol.v1.GroupEffect;
import org.chokepoint.protocol.v1.Mode;
import org.chokepoint.protocol.v1.OtherAnswer;
import org.chokepoint.protocol.v1.OtherReading;
import org.chokepoint.protocol.v1.SeatDebrief;
import org.chokepoint.protocol.v1.SeatReading;

/** What replays said, in sentences. Every number is points of the score. */
final class DebriefSentences {
    private static final int TOLD_MOST = 3;

    private final Board board;
    private final Names names;
    private final SeatDebrief seat;
    private final boolean votes;

    DebriefSentences(Board board, SeatDebrief seat) {
        this.board = board;
        this.seat = seat;
        names = board.names();
        votes = board.table().getMode() == Mode.PROVINCES;
    }

    /** What moved the score most, without its full stop; empty when nothing did. */
    static Optional<String> heaviest(List<GroupEffect> groups) {
        return groups.stream()
                .max(Comparator.comparingDouble(effect -> Math.abs(effect.getPoints())))
                .filter(effect -> !Figures.isNothing(effect.getPoints()))
                .map(effect -> "What " + (effect.getPoints() > 0 ? "gave" : "cost") + " most: "
                        + DebriefScreen.name(effect.getGroup()).toLowerCase(Locale.ROOT) + ", "
                        + Figures.one(Math.abs(effect.getPoints())));
    }

    String turningPoint() {
        int round = seat.getTurningPoint();
        if (round < 1 || round > seat.getRoundsCount()) {
            return "";
        }
        double worth = seat.getRounds(round - 1);
        if (Figures.isNothing(worth)) {
            return "There was no turning point: in every round plain play would have led to the same end.";
        }
        return "The turning point was round " + round + ", for the " + (worth > 0 ? "better" : "worse")
                + ": with plain play in this round alone the game would have ended at "
                + Figures.one(seat.getScore() - worth) + ", " + moreOrLess(-worth) + ".";
    }

    String of(DecisionWorth decision) {
        double worth = decision.getPoints();
        String round = "Round " + decision.getRound() + ": ";
        return switch (decision.getKind()) {
            case CARD_DECISION ->
                round + (votes ? "the vote for the card " : "the card ") + decision.getName() + gave(worth);
            case STANCE_DECISION ->
                round + (votes ? "the vote for the stance became " : "the stance became ") + decision.getName()
                        + ". Staying with " + decision.getOther()
                        + " would have given " + moreOrLess(-worth) + ".";
            case ANSWER_DECISION ->
                round + "\"" + decision.getName() + "\" was " + (votes ? "voted on with" : "answered with") + " \""
                        + decision.getChoice() + "\". " + other(decision.getOther(), -worth);
            case MONEY_DECISION ->
                round
                        + "how the money was spent. The way of plain play, in this round alone, would have given "
                        + moreOrLess(-worth) + ".";
            case DEAL_DECISION -> round + deal(decision) + gave(worth);
            case DECISION_KIND_UNSPECIFIED, UNRECOGNIZED -> round + names.of(decision.getSubject()) + gave(worth);
        };
    }

    private String deal(DecisionWorth deal) {
        boolean measure = board.catalog().getDealsList().stream()
                .anyMatch(text -> text.getDeal().equals(deal.getSubject()) && text.getMeasure());
        return dealName(deal.getName(), deal.getChoice())
                + (measure && !votes ? " against " : measure ? " for " : " with ")
                + board.nameOf(deal.getPartner());
    }

    private static String dealName(String name, String line) {
        String small = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        return "the " + small + (line.isEmpty() ? "" : " on " + line);
    }

    String of(EventWorth event) {
        if (event.getBySeat() > 0) {
            return "Round " + event.getRound() + ": " + dealName(event.getTitle(), event.getChoice()) + " by "
                    + board.nameOf(event.getBySeat()) + gave(event.getPoints());
        }
        String told = "Round " + event.getRound() + ": \"" + event.getTitle() + "\"" + gave(event.getPoints());
        Optional<OtherAnswer> best =
                event.getOthersList().stream().max(Comparator.comparingDouble(OtherAnswer::getPoints));
        if (event.getChoice().isEmpty() || best.isEmpty() || isAnswerTold(event)) {
            return told;
        }
        return told + (votes ? " The vote was \"" : " The answer was \"") + event.getChoice() + "\". "
                + other(best.get().getChoice(), best.get().getPoints());
    }

    /** The answer is among the decisions already. */
    private boolean isAnswerTold(EventWorth event) {
        return seat.getDecisionsList().stream()
                .anyMatch(decision -> decision.getKind() == DecisionKind.ANSWER_DECISION
                        && decision.getRound() == event.getRound()
                        && decision.getSubject().equals(event.getEvent()));
    }

    /** What another reading would have changed for the seat and for the order of the table. */
    String of(OtherReading reading) {
        String played = "\"" + reading.getTitle() + "\" was played as \"" + reading.getPlayed() + "\". Had \""
                + reading.getOther() + "\" been right, the same plans would have";
        Optional<SeatReading> own = reading.getSeatsList().stream()
                .filter(one -> one.getSeat() == seat.getSeat() && one.getSeat() > 0)
                .findFirst();
        String change = own.map(one -> " ended at " + Figures.one(one.getScore()) + ", "
                        + moreOrLess(one.getScore() - seat.getScore()) + ", " + place(one) + ".")
                .orElse(" led to another end.");
        return played + change + order(reading);
    }

    private static String place(SeatReading one) {
        return one.getPlace() == one.getPlayedPlace()
                ? "in the same place (" + one.getPlace() + ")"
                : "in place " + one.getPlace() + " instead of " + one.getPlayedPlace();
    }

    private String order(OtherReading reading) {
        boolean same = reading.getSeatsList().stream().allMatch(one -> one.getPlace() == one.getPlayedPlace());
        if (same) {
            return " The order of the table would have been the same.";
        }
        String moved = reading.getSeatsList().stream()
                .filter(one -> one.getPlace() != one.getPlayedPlace() && one.getSeat() != seat.getSeat())
                .sorted(Comparator.comparingInt(SeatReading::getPlace))
                .limit(TOLD_MOST)
                .map(one -> board.nameOf(one.getSeat()) + " in place " + one.getPlace() + " instead of "
                        + one.getPlayedPlace())
                .collect(Collectors.joining(", "));
        return moved.isEmpty() ? "" : " Others: " + moved + ".";
    }

    private String other(String choice, double points) {
        if (votes) {
            return "A vote for \"" + choice + "\" instead would have "
                    + (Figures.isNothing(points) ? "changed nothing." : "given " + moreOrLess(points) + ".");
        }
        String given = "\"" + choice + "\" would have given " + moreOrLess(points) + ".";
        return points > 0 || Figures.isNothing(points) ? given : "That was the best answer: " + given;
    }

    private static String gave(double worth) {
        return Figures.isNothing(worth)
                ? " changed nothing in the end."
                : (worth > 0 ? " was worth " : " cost ") + points(worth) + ".";
    }

    private static String moreOrLess(double points) {
        return Figures.isNothing(points) ? "the same" : points(points) + (points > 0 ? " more" : " less");
    }

    private static String points(double points) {
        String figure = Figures.one(Math.abs(points));
        return figure + (figure.equals("1.0") ? " point" : " points");
    }
}
