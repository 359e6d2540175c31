package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.PredictionQuestion;
import org.chokepoint.protocol.v1.PredictionStake;
import org.chokepoint.protocol.v1.Predictions;
import org.chokepoint.protocol.v1.Source;

/** The seat's own forecasts: what is asked, what is staked, and how it came out. */
public final class PredictScreen {
    private PredictScreen() {}

    /** The open questions, numbered, with the own stakes; then those that wait. */
    public static List<String> of(Board board) {
        Predictions ledger = board.predictions();
        List<String> lines = new ArrayList<>();
        if (ledger.getQuestionsCount() == 0) {
            lines.addAll(Wrap.text(
                    ledger.getStakeMax() == 0
                            ? "This game asks for no forecasts."
                            : "Nothing is asked now. Questions come while you plan."));
        } else {
            lines.addAll(questions(ledger));
        }
        List<PredictionStake> waiting = ledger.getStakesList().stream()
                .filter(stake -> stake.getSettledIn() == 0 && !isAsked(ledger, stake, board))
                .toList();
        if (!waiting.isEmpty()) {
            lines.add("From earlier rounds, no answer yet:");
            waiting.forEach(
                    stake -> lines.addAll(Wrap.text(stake.getPercent() + "% for: " + stake.getText(), "   ", "     ")));
        }
        return lines;
    }

    private static List<String> questions(Predictions ledger) {
        List<String> lines = new ArrayList<>(Wrap.text("How likely is this? Say it in percent, "
                + ledger.getStakeMin() + " to " + ledger.getStakeMax() + "; 50 means: no idea. It never changes your"
                + " score, and nobody else sees it before the end."));
        int number = 1;
        for (PredictionQuestion question : ledger.getQuestionsList()) {
            String yours = question.hasPercent() ? " You say " + question.getPercent() + "%." : "";
            lines.addAll(Wrap.text(question.getText() + source(question) + yours, " " + number + " ", "   "));
            number++;
        }
        lines.addAll(Wrap.text("To say 70% for question 1: predict 1 70. To take it back: predict 1 clear."));
        return lines;
    }

    private static String source(PredictionQuestion question) {
        if (question.getSourcesCount() == 0) {
            return "";
        }
        Source source = question.getSources(0);
        return " (predicted by an article" + (source.getDate().isEmpty() ? "" : " of " + source.getDate())
                + "; here: in this game)";
    }

    private static boolean isAsked(Predictions ledger, PredictionStake stake, Board board) {
        return stake.getRound() == board.table().getRound()
                && ledger.getQuestionsList().stream()
                        .anyMatch(question -> question.getQuestion().equals(stake.getQuestion()));
    }

    /** How one forecast came out. */
    public static List<String> outcome(PredictionStake stake) {
        String came = stake.getCameTrue() ? "It did." : "It did not.";
        return Wrap.text(
                "Your forecast: " + stake.getPercent() + "% that this comes true: " + stake.getText() + " " + came,
                "",
                "  ");
    }
}
