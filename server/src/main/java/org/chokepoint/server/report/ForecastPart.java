package org.chokepoint.server.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.chokepoint.content.model.PredictionDef;
import org.chokepoint.content.model.PredictionLedgerDef;
import org.chokepoint.server.engine.debrief.Calibration;
import org.chokepoint.server.engine.debrief.PredictionDebrief;
import org.chokepoint.server.engine.state.Stake;

/** What the players forecast and how it came out; what the articles predicted and how that came out in this game. */
final class ForecastPart {
    private static final int PERCENT = 100;

    private final GameStory story;
    private final Words words;
    private final Page page;

    private ForecastPart(GameStory story, Words words, Page page) {
        this.story = story;
        this.words = words;
        this.page = page;
    }

    /** Nothing where nobody forecast and no article's prediction was due. */
    static void write(GameStory story, Words words, Page page) throws XMLStreamException {
        ForecastPart part = new ForecastPart(story, words, page);
        List<Stake> settled = story.seats().stream()
                .flatMap(seat -> seat.stakes().stream())
                .filter(Stake::isSettled)
                .toList();
        boolean articles =
                story.seats().stream().anyMatch(seat -> !seat.articles().isEmpty());
        if (!settled.isEmpty() || articles) {
            page.text("h2", "What was forecast");
        }
        if (!settled.isEmpty()) {
            part.seats();
            part.calibration(settled);
            part.questions(settled);
        }
        if (articles) {
            part.articles();
        }
    }

    private void seats() throws XMLStreamException {
        page.text(
                "p",
                "The Brier score is the mean square of what was stated less what came: 0 is best, and who always says"
                        + " one half has 0.25. It never touches the score of the game.");
        List<List<String>> rows = new ArrayList<>();
        for (SeatStory seat : story.seats()) {
            List<Stake> settled =
                    seat.stakes().stream().filter(Stake::isSettled).toList();
            OptionalDouble brier = Calibration.brier(settled);
            if (brier.isPresent()) {
                rows.add(List.of(seat.name(), Integer.toString(settled.size()), brier(brier.getAsDouble())));
            }
        }
        page.table(List.of("Name", "Forecasts with an answer", "Brier score"), rows);
    }

    private void calibration(List<Stake> settled) throws XMLStreamException {
        PredictionLedgerDef ledger = story.world().rulebook().ruleset().predictionLedger();
        List<List<String>> rows = Calibration.table(settled, ledger == null ? List.of() : ledger.binEnds()).stream()
                .map(bin -> List.of(
                        bin.from() + " to " + bin.to() + "%",
                        Integer.toString(bin.count()),
                        percent(bin.meanStated()),
                        percent(bin.cameTrue())))
                .toList();
        page.text("h3", "The class together: what was said, and how often it came true");
        page.table(List.of("Stated", "Forecasts", "Mean stated", "Came true"), rows);
    }

    private void questions(List<Stake> settled) throws XMLStreamException {
        Map<String, List<Stake>> byQuestion = new TreeMap<>();
        settled.forEach(stake -> byQuestion
                .computeIfAbsent(words.question(stake.question(), stake.bar()), unknown -> new ArrayList<>())
                .add(stake));
        List<List<String>> rows = new ArrayList<>();
        byQuestion.forEach((question, stakes) -> rows.add(List.of(
                question,
                Integer.toString(stakes.size()),
                percent(stakes.stream().mapToInt(Stake::percent).average().orElse(0) / PERCENT),
                percent((double) stakes.stream().filter(Stake::cameTrue).count() / stakes.size()))));
        page.details(
                "By question", () -> page.table(List.of("Question", "Forecasts", "Mean stated", "Came true"), rows));
    }

    private void articles() throws XMLStreamException {
        Map<String, List<PredictionDebrief.Article>> byPrediction = new TreeMap<>();
        story.seats()
                .forEach(seat -> seat.articles()
                        .forEach(article -> byPrediction
                                .computeIfAbsent(article.prediction(), unknown -> new ArrayList<>())
                                .add(article)));
        List<List<String>> rows = new ArrayList<>();
        byPrediction.forEach((id, games) -> {
            PredictionDef made = words.prediction(id);
            rows.add(List.of(
                    words.of(made.statement()) + " (" + made.fact() + ")",
                    games.stream().filter(PredictionDebrief.Article::cameTrue).count() + " of " + games.size(),
                    reported(made.outcome())));
        });
        page.text("h3", "What the articles predicted");
        page.text("p", "Quoted as predictions. How a game comes out says nothing about who is right.");
        page.table(List.of("Prediction", "Came true for seats", "Later, as the articles report"), rows);
    }

    private static String reported(PredictionDef.Outcome outcome) {
        return switch (outcome) {
            case OPEN -> "open";
            case REPORTED_TRUE -> "came true";
            case REPORTED_FALSE -> "did not come true";
        };
    }

    private static String brier(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    private static String percent(double share) {
        return Math.round(share * PERCENT) + "%";
    }
}
