package org.chokepoint.cli.command;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.cli.screen.PredictScreen;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.PlaceStake;
import org.chokepoint.protocol.v1.PredictionQuestion;
import org.chokepoint.protocol.v1.Predictions;
import org.chokepoint.protocol.v1.WithdrawStake;

/** Forecasts of this game: shows what is asked, stakes, takes back. */
final class PredictWord implements Word {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final List<String> CLEAR = List.of("clear", "none", "back", "withdraw");
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3})%?");

    @Override
    public String name() {
        return "predict";
    }

    @Override
    public List<String> aliases() {
        return List.of("predictions", "stake", "questions");
    }

    @Override
    public Topic topic() {
        return Topic.DECISIONS;
    }

    @Override
    public List<String> usage() {
        return List.of("predict", "predict 2", "predict 2 70", "predict 2 clear");
    }

    @Override
    public String about() {
        return "Says how likely you think something is. It never changes the score; the debrief shows how good you were.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        List<Token> args = line.args();
        Predictions ledger = desk.board().predictions();
        if (args.isEmpty() || ledger.getQuestionsCount() == 0) {
            desk.say(PredictScreen.of(desk.board()));
            return;
        }
        PredictionQuestion question = question(args.get(0), ledger);
        if (args.size() == 1) {
            desk.say(PredictScreen.about(Integer.parseInt(args.get(0).text()), question));
            return;
        }
        if (args.size() > 2) {
            throw new WordProblem(args.get(2), "One question at a time, for example: predict 2 70");
        }
        if (CLEAR.contains(Lexicon.plain(args.get(1).text()))) {
            WithdrawStake withdraw = WithdrawStake.newBuilder()
                    .setQuestion(question.getQuestion())
                    .build();
            desk.send(ClientFrame.newBuilder().setWithdrawStake(withdraw), "Taken back.");
        } else {
            int percent = percent(args.get(1), ledger);
            PlaceStake place = PlaceStake.newBuilder()
                    .setQuestion(question.getQuestion())
                    .setPercent(percent)
                    .build();
            desk.send(
                    ClientFrame.newBuilder().setPlaceStake(place),
                    "Noted: " + percent + "% for question " + args.get(0).text() + ".");
        }
    }

    private static PredictionQuestion question(Token typed, Predictions ledger) throws WordProblem {
        int count = ledger.getQuestionsCount();
        int number = NUMBER.matcher(typed.text()).matches() ? Integer.parseInt(typed.text()) : 0;
        if (number < 1 || number > count) {
            String numbers =
                    count == 1 ? "There is only question 1." : "Questions have the numbers 1 to " + count + ".";
            throw new WordProblem(typed, numbers + " predict shows them.");
        }
        return ledger.getQuestions(number - 1);
    }

    private static int percent(Token typed, Predictions ledger) throws WordProblem {
        Matcher number = PERCENT.matcher(Normalizer.normalize(typed.text(), Normalizer.Form.NFKC));
        int percent = number.matches() ? Integer.parseInt(number.group(1)) : -1;
        boolean inside = percent >= ledger.getStakeMin() && percent <= ledger.getStakeMax();
        int step = Math.max(1, ledger.getStakeStep());
        if (!inside || (percent - ledger.getStakeMin()) % step != 0) {
            String steps = step > 1 ? ", in steps of " + step : "";
            throw new WordProblem(
                    typed,
                    "A forecast is a percent from " + ledger.getStakeMin() + " to " + ledger.getStakeMax() + steps
                            + ". clear takes it back.");
        }
        return percent;
    }
}
