package org.chokepoint.server.engine.view;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.content.model.PredictionDef;
import org.chokepoint.content.model.PredictionLedgerDef;
import org.chokepoint.content.model.PredictionLedgerDef.About;
import org.chokepoint.content.model.PredictionLedgerDef.QuestionDef;
import org.chokepoint.content.model.Text;
import org.chokepoint.server.engine.rule.QuestionBook;
import org.chokepoint.server.engine.rule.Questions;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Stake;
import org.chokepoint.server.engine.state.Stakes;
import org.jspecify.annotations.Nullable;

/**
 * A seat's own prediction ledger. An answer about the lead waits while the host hides the standings.
 *
 * @param questions that are asked now
 * @param stakes of the game so far, in the order they were placed
 * @param stakeMin smallest stake, percent; 0 when nothing is ever asked
 * @param stakeMax largest stake, percent
 * @param stakeStep distance of stakes, percent points
 */
public record PredictionsView(
        List<Question> questions, List<StakeView> stakes, int stakeMin, int stakeMax, int stakeStep) {
    /** Of a game that asks nothing. */
    public static final PredictionsView NONE = new PredictionsView(List.of(), List.of(), 0, 0, 0);

    /** Copies. */
    public PredictionsView {
        questions = List.copyOf(questions);
        stakes = List.copyOf(stakes);
    }

    /**
     * A question that is asked.
     *
     * @param text with the bar's place marked
     * @param bar number that the text names, 0 for none
     * @param article what an article predicts; null when it is about this game alone
     * @param percent the own stake, null without one
     */
    public record Question(
            String question,
            Text text,
            int bar,
            @Nullable PredictionDef article,
            @Nullable Integer percent) {}

    /** A stake and what it is on. */
    public record StakeView(Stake stake, Text text) {}

    /** Of a seat. */
    static PredictionsView of(GameState state, World world, SeatId seat, boolean standingsHidden) {
        Rulebook book = world.rulebook();
        PredictionLedgerDef ledger = book.ruleset().predictionLedger();
        return ledger == null ? NONE : new Maker(book.questionBook(), ledger, standingsHidden).view(state, world, seat);
    }

    private static final class Maker {
        private final QuestionBook book;
        private final PredictionLedgerDef ledger;
        private final boolean standingsHidden;

        Maker(QuestionBook book, PredictionLedgerDef ledger, boolean standingsHidden) {
            this.book = book;
            this.ledger = ledger;
            this.standingsHidden = standingsHidden;
        }

        PredictionsView view(GameState state, World world, SeatId seat) {
            Stakes own = state.seat(seat).stakes();
            List<Question> asked = new ArrayList<>();
            for (Questions.Asked question : Questions.of(state, world, seat)) {
                asked.add(question(question, own, state.round()));
            }
            List<StakeView> placed = new ArrayList<>();
            for (Stake stake : own.all()) {
                placed.add(told(stake));
            }
            return new PredictionsView(asked, placed, ledger.stakeMin(), ledger.stakeMax(), ledger.stakeStep());
        }

        private Question question(Questions.Asked asked, Stakes own, int round) {
            Integer percent =
                    own.on(asked.question(), round).map(Stake::percent).orElse(null);
            return new Question(
                    asked.question(), text(asked.question()), asked.bar(), book.prediction(asked.question()), percent);
        }

        private StakeView told(Stake stake) {
            QuestionDef question = book.question(stake.question());
            boolean lead = question != null && question.about() == About.LEAD;
            Stake shown = lead && standingsHidden
                    ? Stake.open(stake.question(), stake.round(), stake.bar(), stake.percent())
                    : stake;
            return new StakeView(shown, text(stake.question()));
        }

        private Text text(String id) {
            QuestionDef question = book.question(id);
            PredictionDef made = book.prediction(id);
            if (question != null) {
                return question.statement();
            }
            if (made == null) {
                throw new IllegalStateException("the pack has no question " + id);
            }
            return made.statement();
        }
    }
}
