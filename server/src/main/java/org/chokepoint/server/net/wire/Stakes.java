package org.chokepoint.server.net.wire;

import java.util.List;
import org.chokepoint.content.model.PredictionDef;
import org.chokepoint.content.model.PredictionLedgerDef;
import org.chokepoint.content.model.Text;
import org.chokepoint.protocol.v1.ArticlePrediction;
import org.chokepoint.protocol.v1.BrierRow;
import org.chokepoint.protocol.v1.CalibrationBin;
import org.chokepoint.protocol.v1.PredictionQuestion;
import org.chokepoint.protocol.v1.PredictionStake;
import org.chokepoint.protocol.v1.Predictions;
import org.chokepoint.protocol.v1.ReportedOutcome;
import org.chokepoint.server.engine.debrief.Calibration;
import org.chokepoint.server.engine.debrief.PredictionDebrief;
import org.chokepoint.server.engine.state.Stake;
import org.chokepoint.server.engine.view.PredictionsView;
import org.chokepoint.server.session.Speech.Brevity;
import org.chokepoint.server.session.TextBook;

/** Prediction ledgers as messages; texts in the reader's language. For one message. */
final class Stakes {
    private final Lexicon lexicon;
    private final List<String> languages;
    private final boolean withTexts;

    /** With all texts. */
    Stakes(TextBook texts) {
        this(texts, true);
    }

    private Stakes(TextBook texts, boolean withTexts) {
        this.lexicon = Lexicon.of(texts.ruleset());
        this.languages = texts.languages();
        this.withTexts = withTexts;
    }

    /** With the texts that the client wants in what it is told every round. */
    static Stakes everyRound(TextBook texts) {
        return new Stakes(texts, !texts.brief(Brevity.NO_TEXTS));
    }

    Predictions of(PredictionsView view) {
        Predictions.Builder message = Predictions.newBuilder()
                .setStakeMin(view.stakeMin())
                .setStakeMax(view.stakeMax())
                .setStakeStep(view.stakeStep());
        view.questions().forEach(question -> message.addQuestions(question(question)));
        view.stakes().forEach(told -> message.addStakes(stake(told.stake(), told.text())));
        return message.build();
    }

    private PredictionQuestion question(PredictionsView.Question view) {
        PredictionQuestion.Builder question = PredictionQuestion.newBuilder().setQuestion(view.question());
        if (withTexts) {
            question.setText(PredictionLedgerDef.told(view.text().in(languages), view.bar()));
        }
        PredictionDef article = view.article();
        if (withTexts && article != null) {
            question.addAllSources(lexicon.sources(List.of(article.fact()), languages))
                    .setJudge(article.judge().in(languages));
        }
        if (view.percent() != null) {
            question.setPercent(view.percent());
        }
        return question.build();
    }

    private PredictionStake stake(Stake view, Text text) {
        PredictionStake.Builder stake = PredictionStake.newBuilder()
                .setQuestion(view.question())
                .setRound(view.round())
                .setPercent(view.percent())
                .setSettledIn(view.settledIn())
                .setCameTrue(view.cameTrue());
        if (withTexts) {
            stake.setText(PredictionLedgerDef.told(text.in(languages), view.bar()));
        }
        return stake.build();
    }

    org.chokepoint.protocol.v1.PredictionDebrief of(PredictionDebrief view) {
        org.chokepoint.protocol.v1.PredictionDebrief.Builder message =
                org.chokepoint.protocol.v1.PredictionDebrief.newBuilder();
        view.rows()
                .forEach(row -> message.addSeats(BrierRow.newBuilder()
                        .setSeat(row.seat().number())
                        .setSettled(row.settled())
                        .setBrier(row.brier())));
        PredictionDebrief.Own own = view.own();
        if (own != null) {
            own.stakes().forEach(stake -> message.addStakes(stake(stake, lexicon.question(stake.question()))));
            own.table().forEach(bin -> message.addCalibration(bin(bin)));
            own.articles().forEach(article -> message.addArticles(article(article)));
        }
        return message.build();
    }

    private static CalibrationBin bin(Calibration.Bin view) {
        return CalibrationBin.newBuilder()
                .setFromPercent(view.from())
                .setToPercent(view.to())
                .setCount(view.count())
                .setMeanStated(view.meanStated())
                .setCameTrue(view.cameTrue())
                .build();
    }

    private ArticlePrediction article(PredictionDebrief.Article view) {
        PredictionDef made = lexicon.prediction(view.prediction());
        return ArticlePrediction.newBuilder()
                .setPrediction(made.id())
                .setText(made.statement().in(languages))
                .setJudge(made.judge().in(languages))
                .setRound(view.round())
                .setCameTrue(view.cameTrue())
                .addAllSources(lexicon.sources(List.of(made.fact()), languages))
                .setReported(reported(made.outcome()))
                .build();
    }

    private static ReportedOutcome reported(PredictionDef.Outcome outcome) {
        return switch (outcome) {
            case OPEN -> ReportedOutcome.NOT_REPORTED;
            case REPORTED_TRUE -> ReportedOutcome.REPORTED_TRUE;
            case REPORTED_FALSE -> ReportedOutcome.REPORTED_FALSE;
        };
    }
}
