package org.chokepoint.server.engine.rule;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.server.engine.rule.CompiledEvent.CompiledChoice;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.Figures;
import org.jspecify.annotations.Nullable;

/**
 * Answers to the events of the round, in the order of the slots, before cards. What is not answered, not offered or not
 * payable takes the free default. The severity of the event does not scale its answers; an answer's {@code sev} scales
 * the event's own effects.
 */
final class AnswerRule {
    private AnswerRule() {}

    static void apply(Turn turn) {
        turn.cash = turn.now.budget - turn.prices;
        Scope scope = new Scope(turn.world, turn.opened);
        for (int slot = 0; slot < turn.now.events.size(); slot++) {
            CompiledEvent event = turn.book.event(turn.now.events.event(slot));
            int wanted = turn.plan.answer(slot);
            int choice = wanted == Ids.NONE
                            || refused(turn, scope, slot, event.choices().get(wanted))
                    ? event.byDefault()
                    : wanted;
            if (choice != Ids.NONE) {
                take(turn, slot, event.choices().get(choice));
            }
        }
    }

    private static boolean refused(Turn turn, Scope scope, int slot, CompiledChoice choice) {
        Reason reason = refusal(turn, scope, choice);
        if (reason != null) {
            double cost = choice.def().cost();
            turn.refusedAnswers.add(new Turn.Skipped(slot, reason, cost, turn.cash, turn.now.mandate));
        }
        return reason != null;
    }

    private static @Nullable Reason refusal(Turn turn, Scope scope, CompiledChoice choice) {
        double cost = choice.def().cost();
        if (!choice.when().holds(scope)) {
            return Reason.CHOICE_NOT_AVAILABLE;
        }
        if (turn.now.mandate < choice.def().mandate()) {
            return Reason.NOT_ENOUGH_MANDATE;
        }
        boolean payable = cost == 0 || Prices.payable(turn.book, turn.cash, cost, turn.now.budget);
        return payable ? null : Reason.NOT_ENOUGH_CASH;
    }

    private static void take(Turn turn, int slot, CompiledChoice choice) {
        Figures now = turn.now;
        now.mandate -= choice.def().mandate();
        turn.prices += choice.def().cost();
        int cause = turn.book.causeOfEvent(now.events.event(slot));
        CompiledEffect.Target target = CompiledEffect.Target.sector(now.events.sector(slot));
        List<CompiledEffect> effects = effects(turn, slot, choice);
        for (CompiledEffect effect : effects) {
            if (effect.kind() == EffectKind.SEVERITY) {
                scaleEvent(now, cause, Math.max(0, 1 + effect.value()));
            }
        }
        for (CompiledEffect effect : effects) {
            EffectStart.begin(turn.book, now, effect, target, 1, cause);
        }
        turn.cash = now.budget - turn.prices;
    }

    /** Of the answer under the game's reading, and of the outcome that the seed draws for all seats alike. */
    private static List<CompiledEffect> effects(Turn turn, int slot, CompiledChoice choice) {
        List<CompiledEffect> effects = choice.effects().get(turn.world.reading(turn.now.events.event(slot)));
        if (choice.outcomes().isEmpty() || !turn.world.hasLots()) {
            return effects;
        }
        double drawn = Draw.inRound(turn.world.seed(), "choice", turn.growths, slot);
        List<CompiledEffect> all = new ArrayList<>(effects);
        all.addAll(choice.outcomes().get(choice.drawn(drawn)));
        return all;
    }

    /** Effects of the event that began this round; the answer's own are not there yet. */
    private static void scaleEvent(Figures now, int cause, double factor) {
        for (int i = 0; i < now.effects.size(); i++) {
            if (now.effects.cause(i) == cause && now.effects.since(i) == now.round) {
                now.effects.scale(i, factor);
            }
        }
    }
}
