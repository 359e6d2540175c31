package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.PredictionQuestion;
import org.chokepoint.protocol.v1.PredictionStake;
import org.chokepoint.protocol.v1.Predictions;

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
        int article = 0;
        for (PredictionQuestion question : ledger.getQuestionsList()) {
            boolean ofArticle = question.getSourcesCount() > 0;
            article = ofArticle && article == 0 ? number : article;
            String yours = question.hasPercent() ? " You say " + question.getPercent() + "%." : "";
            lines.addAll(
                    Wrap.text(question.getText() + (ofArticle ? " (article)" : "") + yours, " " + number + " ", "   "));
            number++;
        }
        if (article > 0) {
            lines.addAll(
                    Wrap.text("(article): an article predicts it of the world; here it is judged by this game, at the"
                            + " latest by its last report. How: predict " + article + "."));
        }
        lines.addAll(Wrap.text("To say 70% for question 1: predict 1 70. To take it back: predict 1 clear."));
        return lines;
    }

    /** One question in full: for what an article predicts, who says so and how the game judges it. */
    public static List<String> about(int number, PredictionQuestion question) {
        List<String> lines = new ArrayList<>(Wrap.text(question.getText(), number + " ", "  "));
        if (!question.getJudge().isEmpty()) {
            lines.addAll(Wrap.indented(2, "How one would find out: " + question.getJudge()));
        }
        if (question.getSourcesCount() > 0) {
            lines.addAll(SourceScreen.of("Who says so:", question.getSourcesList()));
        }
        String yours = question.hasPercent() ? "You say " + question.getPercent() + "%. " : "";
        lines.addAll(Wrap.text(yours + "To say 70%: predict " + number + " 70"));
        return lines;
    }

    private static boolean isAsked(Predictions ledger, PredictionStake stake, Board board) {
        return stake.getRound() == board.table().getRound()
                && ledger.getQuestionsList().stream()
                        .anyMatch(question -> question.getQuestion().equals(stake.getQuestion()));
    }

    /** How one forecast came out. */
    public static List<String> outcome(PredictionStake stake) {
        String came = stake.getCameTrue() ? "It came true." : "It did not come true.";
        return Wrap.text("You said " + stake.getPercent() + "% for \"" + stake.getText() + "\" " + came, "", "  ");
    }
}
