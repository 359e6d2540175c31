package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.PredictionLedgerDef;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.Phase;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.engine.state.Stake;
import org.jspecify.annotations.Nullable;

/**
 * What a seat can forecast, and what answers it. A question is asked in one round, before anything in the game's state
 * answers it; what is asked follows from content, round and the seat's own country alone, so it gives nothing away.
 *
 * <pre>
 * about a figure, about the lead    answered by the report of the round in which it was asked
 * about an event                    answered by the opening of the next round
 * a prediction of an article        answered by the report of the year that it names, at the latest of the last round
 * </pre>
 *
 * Pure.
 */
public final class Questions {
    private final GameState state;
    private final SeatId seat;
    private final World world;
    private final Rulebook book;

    private Questions(GameState state, World world, SeatId seat) {
        this.state = state;
        this.seat = seat;
        this.world = world.of(state.setup(), seat);
        book = this.world.rulebook();
    }

    /**
     * A question as it is asked in the running round.
     *
     * @param bar the number that it names; 0 when it names none
     */
    public record Asked(String question, int bar) {}

    /** What is asked of a seat now: about the game first, then of the articles. Nothing but while it can plan. */
    public static List<Asked> of(GameState state, World world, SeatId seat) {
        PredictionLedgerDef ledger = world.rulebook().ruleset().predictionLedger();
        boolean planning =
                state.phase() == Phase.BRIEFING || state.phase() == Phase.PLAN || state.phase() == Phase.COMMIT;
        return ledger == null || !planning ? List.of() : new Questions(state, world, seat).asked(ledger);
    }

    /** What this state answers to a seat's stake; empty when it does not. Ask right after an opening or a report. */
    public static Optional<Boolean> answer(GameState after, World world, SeatId seat, Stake stake) {
        return new Questions(after, world, seat).answer(stake);
    }

    private List<Asked> asked(PredictionLedgerDef ledger) {
        List<Asked> asked = new ArrayList<>();
        List<CompiledQuestion> all = book.questions;
        Scope now = scope();
        int first = (state.round() - 1) * ledger.questionsPerRound();
        for (int i = 0; i < all.size() && asked.size() < ledger.questionsPerRound(); i++) {
            CompiledQuestion question = all.get((first + i) % all.size());
            int bar = question.bar(now);
            if (canAsk(question, bar)) {
                asked.add(new Asked(question.def().id(), bar));
            }
        }
        book.questionBook.turn(state.round()).forEach(prediction -> asked.add(new Asked(prediction.id(), 0)));
        return asked;
    }

    private boolean canAsk(CompiledQuestion question, int bar) {
        return switch (question.def().about()) {
            case FIGURE -> bar > 0;
            case LEAD -> state.seats().size() > 1;
            case EVENT -> state.round() < book.scenario().rounds();
        };
    }

    private Optional<Boolean> answer(Stake stake) {
        for (CompiledQuestion question : book.questions) {
            if (question.def().id().equals(stake.question())) {
                return answer(question, stake);
            }
        }
        return state.phase() == Phase.REPORT ? answerOfArticle(stake.question()) : Optional.empty();
    }

    private Optional<Boolean> answer(CompiledQuestion question, Stake stake) {
        boolean reported = state.phase() == Phase.REPORT && state.round() == stake.round();
        boolean opened = state.phase() == Phase.BRIEFING && state.round() == stake.round() + 1;
        return switch (question.def().about()) {
            case FIGURE -> reported ? Optional.of(question.passes(scope(), stake.bar())) : Optional.empty();
            case LEAD -> reported ? Optional.of(leads()) : Optional.empty();
            case EVENT -> opened ? Optional.of(came(question.def().event())) : Optional.empty();
        };
    }

    private Optional<Boolean> answerOfArticle(String id) {
        return Predictions.due(book, id, state.round()) ? Predictions.cameTrue(world, nation(), id) : Optional.empty();
    }

    private boolean leads() {
        return Ranking.bestFirst(state, world).get(0).id().equals(seat);
    }

    private boolean came(EventDef.@Nullable Kind kind) {
        NationState nation = nation();
        for (int slot = 0; slot < nation.openEventCount(); slot++) {
            if (book.event(nation.openEvent(slot)).def().kind() == kind) {
                return true;
            }
        }
        return false;
    }

    private Scope scope() {
        return new Scope(world, nation());
    }

    private NationState nation() {
        return state.seat(seat).requireNation();
    }
}
