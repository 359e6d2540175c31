package org.chokepoint.server.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.chokepoint.server.engine.debrief.Debrief;
import org.chokepoint.server.engine.debrief.Debrief.DecisionWorth;
import org.chokepoint.server.engine.debrief.Debrief.EventWorth;
import org.chokepoint.server.engine.debrief.DecisionGroup;
import org.chokepoint.server.engine.state.DecidedBy;

/** What replays say about a seat's game, in sentences. Every figure is points of the score. */
final class Sentences {
    private final Words words;
    private final Function<Integer, String> seats;

    /** @param seats name of a seat by its number */
    Sentences(Words words, Function<Integer, String> seats) {
        this.words = words;
        this.seats = seats;
    }

    String score(Debrief debrief) {
        double above = debrief.score() - debrief.par();
        return "Score " + Figures.one(debrief.score()) + ". Par, plain play in the same world with the same events, is "
                + Figures.one(debrief.par()) + ": "
                + (Figures.isNothing(above)
                        ? "this game is just par."
                        : "this game is " + Figures.points(above) + (above > 0 ? " above" : " below") + " it.");
    }

    String turningPoint(Debrief debrief) {
        int round = debrief.turningPoint();
        double worth = debrief.rounds().get(round - 1);
        return Figures.isNothing(worth)
                ? "There was no turning point: in every round plain play would have led to the same end."
                : "The turning point was round " + round + ", for the " + (worth > 0 ? "better" : "worse")
                        + ": with plain play in this round alone the game would have ended at "
                        + Figures.one(debrief.score() - worth) + ", " + Figures.moreOrLess(-worth) + ".";
    }

    /** The decisions and then the events that moved the score most. */
    List<String> moved(Debrief debrief) {
        List<String> told = new ArrayList<>();
        debrief.decisions().forEach(decision -> told.add(of(decision)));
        debrief.events().forEach(event -> told.add(of(event, isAnswerTold(debrief, event))));
        return told;
    }

    private static boolean isAnswerTold(Debrief debrief, EventWorth event) {
        return debrief.decisions().stream()
                .anyMatch(decision -> decision.kind() == Debrief.Kind.ANSWER
                        && decision.round() == event.round()
                        && decision.subject().equals(event.event()));
    }

    private String of(DecisionWorth decision) {
        double worth = decision.points();
        String round = "Round " + decision.round() + ": ";
        return switch (decision.kind()) {
            case CARD -> round + "the card " + words.card(decision.subject()) + gave(worth);
            case STANCE ->
                round + "the stance became " + words.stance(decision.subject()) + ". Staying with "
                        + words.stance(decision.other()) + " would have given " + Figures.moreOrLess(-worth) + ".";
            case ANSWER ->
                round + "“" + title(decision.subject()) + "” was answered with “"
                        + words.answer(decision.subject(), decision.choice()) + "”. "
                        + instead(decision.subject(), decision.other(), -worth);
            case MONEY ->
                round
                        + "how the money was spent. The way of plain play, in this round alone, would have given "
                        + Figures.moreOrLess(-worth) + ".";
            case DEAL ->
                round + deal(decision.subject(), decision.choice()) + " (other side: " + seats.apply(decision.partner())
                        + ")" + gave(worth);
        };
    }

    private String deal(String id, String line) {
        return "“" + words.deal(id) + "”" + (line.isEmpty() ? "" : " on " + words.post(line));
    }

    private String of(EventWorth event, boolean answerTold) {
        if (event.partner() > 0) {
            return "Round " + event.round() + ": " + deal(event.event(), event.choice()) + " by "
                    + seats.apply(event.partner()) + gave(event.points());
        }
        String told = "Round " + event.round() + ": the event “" + title(event.event()) + "”" + gave(event.points());
        if (event.choice().isEmpty() || answerTold) {
            return told;
        }
        return event.others().stream()
                .max(Comparator.comparingDouble(Debrief.OtherAnswer::points))
                .map(best -> told + " The answer was “" + words.answer(event.event(), event.choice()) + "”. "
                        + instead(event.event(), best.choice(), best.points()))
                .orElse(told);
    }

    private String instead(String event, String choice, double points) {
        String other = "“" + words.answer(event, choice) + "” would have given " + Figures.moreOrLess(points) + ".";
        return points < 0 && !Figures.isNothing(points) ? "That was the best answer: " + other : other;
    }

    private String title(String event) {
        return words.of(words.event(event).title());
    }

    private static String gave(double worth) {
        return Figures.isNothing(worth)
                ? " changed nothing in the end."
                : (worth > 0 ? " was worth " : " cost ") + Figures.points(worth) + ".";
    }

    static String name(DecisionGroup group) {
        return switch (group) {
            case ALLOCATION -> "How the money was spread over the lines";
            case TALENT -> "How much money went to people";
            case RESEARCH -> "Copying others or basic research";
            case STANCE -> "How open to the world";
            case CARDS -> "Cards played, or left unplayed";
            case ANSWERS -> "Answers to events";
            case DEALS -> "Deals with others";
        };
    }

    static String name(DecidedBy by) {
        return switch (by) {
            case COMMITTED -> "committed";
            case DRAFT -> "draft, as it stood";
            case STANDING_ORDER -> "standing order";
            case LAST_PLAN -> "last plan again";
            case DEFAULT_PLAN -> "equal split";
            case BOT -> "bot";
        };
    }
}
