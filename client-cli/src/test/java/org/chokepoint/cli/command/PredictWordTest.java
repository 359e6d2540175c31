package org.chokepoint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chokepoint.cli.fake.Samples;
import org.chokepoint.cli.screen.PredictScreen;
import org.chokepoint.cli.screen.PredictionPages;
import org.chokepoint.protocol.v1.ArticlePrediction;
import org.chokepoint.protocol.v1.BrierRow;
import org.chokepoint.protocol.v1.CalibrationBin;
import org.chokepoint.protocol.v1.Debrief;
import org.chokepoint.protocol.v1.PlaceStake;
import org.chokepoint.protocol.v1.PredictionDebrief;
import org.chokepoint.protocol.v1.PredictionQuestion;
import org.chokepoint.protocol.v1.PredictionStake;
import org.chokepoint.protocol.v1.Predictions;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Source;
import org.junit.jupiter.api.Test;

class PredictWordTest {
    private final RecordingDesk desk = new RecordingDesk();

    private RecordingDesk asked() {
        Predictions ledger = Predictions.newBuilder()
                .setStakeMin(5)
                .setStakeMax(95)
                .setStakeStep(5)
                .addQuestions(PredictionQuestion.newBuilder()
                        .setQuestion("sales_grow")
                        .setText("Sales are above 243 bn yuan in the report of this round.")
                        .setPercent(70))
                .addQuestions(PredictionQuestion.newBuilder()
                        .setQuestion("home_phone")
                        .setText("A phone contains only chips made at home.")
                        .setJudge("Taking it apart.")
                        .addSources(Source.newBuilder().setFact("F093").setStatement("A phone is announced.")))
                .addStakes(PredictionStake.newBuilder()
                        .setQuestion("all_alone")
                        .setText("All stand alone.")
                        .setPercent(30))
                .build();
        desk.board().take(ServerFrame.newBuilder().setPredictions(ledger).build());
        return desk;
    }

    @Test
    void shouldShowWhatIsAskedAndWhatWaits() throws WordProblem {
        // when
        String shown = asked().type("predict").done.get(0);
        // then
        assertThat(shown)
                .contains("5 to 95", " 1 Sales are above 243 bn yuan", "You say 70%.")
                .contains(" 2 A phone contains only chips made at home. (article)", "How: predict 2.")
                .contains("30% for: All stand alone.");
        assertThat(desk.type("predict 2").done.get(1)).contains("How one would find out: Taking it apart.", "F093");
        assertThat(desk.sent).isEmpty();
    }

    @Test
    void shouldStakeAndTakeBack() throws WordProblem {
        // when
        asked().type("predict 2 70").type("predict 1 5%").type("predict 2 clear");
        // then
        assertThat(desk.sent.get(0).getPlaceStake())
                .isEqualTo(PlaceStake.newBuilder()
                        .setQuestion("home_phone")
                        .setPercent(70)
                        .build());
        assertThat(desk.sent.get(1).getPlaceStake().getPercent()).isEqualTo(5);
        assertThat(desk.sent.get(2).getWithdrawStake().getQuestion()).isEqualTo("home_phone");
    }

    @Test
    void shouldSayWhatIsWrongBeforeTheServerHasTo() {
        asked();
        for (String typed : List.of("0", "4", "52", "96", "100", "1000", "-5", "many", "12.5", "70%%")) {
            assertThatThrownBy(() -> desk.type("predict 1 " + typed))
                    .as(typed)
                    .isInstanceOf(WordProblem.class)
                    .hasMessageContaining("5 to 95, in steps of 5");
        }
        for (String typed : List.of("0", "3", "99", "x", "1b")) {
            assertThatThrownBy(() -> desk.type("predict " + typed + " 50"))
                    .as(typed)
                    .isInstanceOf(WordProblem.class)
                    .hasMessageContaining("1 to 2");
        }
        assertThatThrownBy(() -> desk.type("predict 1 50 2")).hasMessageContaining("One question at a time");
        assertThat(desk.sent).isEmpty();
    }

    @Test
    void shouldSayThatNothingIsAskedWhereThereAreNoQuestions() throws WordProblem {
        assertThat(desk.type("predict 1 50").done).containsExactly("This game asks for no forecasts.");
    }

    @Test
    void shouldTellHowForecastsCameOut() {
        // given
        PredictionStake wrong = PredictionStake.newBuilder()
                .setQuestion("own_lead")
                .setText("You are first.")
                .setRound(2)
                .setPercent(95)
                .setSettledIn(2)
                .build();
        Debrief debrief = Samples.debrief().toBuilder()
                .setPredictions(PredictionDebrief.newBuilder()
                        .addSeats(BrierRow.newBuilder().setSeat(1).setSettled(4).setBrier(0.3))
                        .addSeats(BrierRow.newBuilder().setSeat(2).setSettled(1).setBrier(0.04))
                        .addStakes(wrong)
                        .addCalibration(CalibrationBin.newBuilder()
                                .setFromPercent(80)
                                .setToPercent(100)
                                .setCount(4)
                                .setMeanStated(0.9)
                                .setCameTrue(0.5))
                        .addArticles(ArticlePrediction.newBuilder()
                                .setPrediction("own_lead")
                                .setText("It comes.")
                                .setCameTrue(true)))
                .build();
        // when
        String page = String.join(" ", PredictionPages.forecasts(debrief, desk.board()));
        // then
        assertThat(page)
                .contains("Brier score: 0.30, worse than always saying 50%")
                .contains("over 80 to 100%")
                .contains("50% came true: too sure.")
                .contains("95% for \"You are first.\" It did not come true.")
                .contains("0.04 (1 forecast)");
        assertThat(PredictionPages.articles(debrief)).contains("- It comes. Here: yes. Forecast: 95%.");
        assertThat(PredictScreen.outcome(wrong))
                .containsExactly("You said 95% for \"You are first.\" It did not come true.");
    }
}
