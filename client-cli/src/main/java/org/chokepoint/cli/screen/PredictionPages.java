package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.protocol.v1.ArticlePrediction;
import org.chokepoint.protocol.v1.BrierRow;
import org.chokepoint.protocol.v1.CalibrationBin;
import org.chokepoint.protocol.v1.Debrief;
import org.chokepoint.protocol.v1.PredictionDebrief;
import org.chokepoint.protocol.v1.PredictionStake;
import org.chokepoint.protocol.v1.ReportedOutcome;

/** How good the forecasts were, and what became of the articles' predictions. */
public final class PredictionPages {
    private static final double ALWAYS_HALF = 0.25;
    private static final double SAME = 0.005;

    /** A bin is spoken of when so many stakes are in it and they are so far off. */
    private static final int TELLING_COUNT = 3;

    private static final double TELLING_GAP = 0.15;
    private static final double HALF = 0.5;
    private static final double PERCENT = 100;

    private PredictionPages() {}

    /** The own Brier score in a line; nothing for somebody without answered forecasts. */
    static List<String> brief(Debrief debrief) {
        return debrief.getPredictions().getSeatsList().stream()
                .filter(row -> row.getSeat() == debrief.getSeat().getSeat())
                .flatMap(row -> Wrap.text("Your " + Figures.count(row.getSettled(), "forecast") + ": Brier score "
                                + Figures.two(row.getBrier()) + ", " + verdict(row.getBrier())
                                + " More: debrief predictions.")
                        .stream())
                .toList();
    }

    /** The score of the forecasts, the calibration table, and the table's scores. */
    public static List<String> forecasts(Debrief debrief, Board board) {
        PredictionDebrief view = debrief.getPredictions();
        int seat = debrief.getSeat().getSeat();
        List<String> lines = new ArrayList<>();
        Optional<BrierRow> own = view.getSeatsList().stream()
                .filter(row -> row.getSeat() == seat)
                .findFirst();
        String whose = seat == board.seat() ? "You" : board.nameOf(seat);
        if (debrief.hasSeat() && own.isEmpty()) {
            lines.addAll(Wrap.text(whose + " made no forecast that was answered. They are made while planning, with"
                    + " the word predict."));
        }
        own.ifPresent(row -> lines.addAll(own(whose, row, view)));
        if (view.getSeatsCount() > (own.isPresent() ? 1 : 0)) {
            lines.addAll(Wrap.text("Brier scores at the table: " + table(view, board) + "."));
        }
        if (view.getArticlesCount() > 0) {
            lines.addAll(Wrap.text("What the articles predicted, and this game: debrief articles."));
        }
        return lines;
    }

    private static List<String> own(String whose, BrierRow row, PredictionDebrief view) {
        List<String> lines = new ArrayList<>(Wrap.text(whose + " made " + Figures.count(row.getSettled(), "forecast")
                + " with an answer. Brier score: " + Figures.two(row.getBrier()) + ", " + verdict(row.getBrier())));
        lines.addAll(Wrap.text("The Brier score is the mean squared distance between what was said and what came (1"
                + " for yes, 0 for no): 0 is perfect, lower is better, and saying 50% every time gives 0.25."));
        Grid grid = new Grid().row("Said", "how often", "on average", "came true");
        view.getCalibrationList()
                .forEach(bin -> grid.row(
                        "  " + range(bin),
                        String.valueOf(bin.getCount()),
                        Figures.percent(bin.getMeanStated()),
                        Figures.percent(bin.getCameTrue())));
        lines.addAll(grid.lines());
        lines.addAll(Wrap.text(calibration(view.getCalibrationList())));
        dearest(view.getStakesList()).ifPresent(stake -> lines.addAll(Wrap.text(dearest(stake))));
        return lines;
    }

    private static String verdict(double brier) {
        if (Math.abs(brier - ALWAYS_HALF) < SAME) {
            return "just as good as always saying 50%.";
        }
        return brier < ALWAYS_HALF ? "better than always saying 50%." : "worse than always saying 50%.";
    }

    /** The bin that is furthest off, if it says anything. */
    private static String calibration(List<CalibrationBin> bins) {
        Optional<CalibrationBin> off = bins.stream()
                .filter(bin -> bin.getCount() >= TELLING_COUNT)
                .max(Comparator.comparingDouble(bin -> Math.abs(gap(bin))));
        if (off.isEmpty()) {
            return "Who says 70% should be right in 7 of 10 such cases. These are too few forecasts to tell.";
        }
        CalibrationBin bin = off.get();
        if (Math.abs(gap(bin)) < TELLING_GAP) {
            return "Well judged: what was said and how often it came true are close together.";
        }
        boolean tooSure = (gap(bin) > 0) == (bin.getMeanStated() > HALF);
        return "Of the things given " + range(bin) + ", "
                + Figures.percent(bin.getCameTrue()) + " came true: "
                + (tooSure ? "too sure." : "more doubt than needed.");
    }

    /** Both in percent; a bin begins above its first number. */
    private static String range(CalibrationBin bin) {
        return bin.getFromPercent() == 0
                ? "up to " + bin.getToPercent() + "%"
                : "over " + bin.getFromPercent() + " to " + bin.getToPercent() + "%";
    }

    private static double gap(CalibrationBin bin) {
        return bin.getMeanStated() - bin.getCameTrue();
    }

    /** The forecast that was furthest off, if it was on the wrong side. */
    private static Optional<PredictionStake> dearest(List<PredictionStake> stakes) {
        return stakes.stream()
                .filter(stake -> stake.getSettledIn() > 0 && distance(stake) > HALF)
                .max(Comparator.comparingDouble(PredictionPages::distance));
    }

    private static double distance(PredictionStake stake) {
        double stated = stake.getPercent() / PERCENT;
        return stake.getCameTrue() ? 1 - stated : stated;
    }

    private static String dearest(PredictionStake stake) {
        return "The largest surprise, round " + stake.getRound() + ": " + stake.getPercent() + "% for \""
                + stake.getText() + "\" " + (stake.getCameTrue() ? "It came true." : "It did not come true.");
    }

    private static String table(PredictionDebrief view, Board board) {
        return view.getSeatsList().stream()
                .map(row -> board.nameOf(row.getSeat()) + " " + Figures.two(row.getBrier()) + " ("
                        + Figures.count(row.getSettled(), "forecast") + ")")
                .collect(Collectors.joining(", "));
    }

    /** The articles' own predictions beside this game. */
    public static List<String> articles(Debrief debrief) {
        PredictionDebrief view = debrief.getPredictions();
        if (view.getArticlesCount() == 0) {
            return Wrap.text("Predictions of the articles are looked at in the historical scenario only.");
        }
        List<String> lines = new ArrayList<>(Wrap.text("What the articles predicted, and what came of it in this game."
                + " About the world the game says nothing."));
        view.getArticlesList()
                .forEach(article -> lines.addAll(Wrap.text(article(article, view.getStakesList()), "- ", "  ")));
        return lines;
    }

    private static String article(ArticlePrediction article, List<PredictionStake> stakes) {
        String said = stakes.stream()
                .filter(stake -> stake.getQuestion().equals(article.getPrediction()))
                .map(stake -> " Forecast: " + stake.getPercent() + "%.")
                .findFirst()
                .orElse("");
        return article.getText()
                + (article.getCameTrue() ? " Here: yes." : " Here: no.")
                + said
                + reported(article.getReported());
    }

    private static String reported(ReportedOutcome outcome) {
        return switch (outcome) {
            case REPORTED_TRUE -> " An article reports it came true.";
            case REPORTED_FALSE -> " An article reports it did not come true.";
            case NOT_REPORTED, REPORTED_OUTCOME_UNSPECIFIED, UNRECOGNIZED -> "";
        };
    }
}
