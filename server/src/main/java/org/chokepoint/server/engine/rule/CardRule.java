package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.CardDef;
import org.chokepoint.server.engine.rule.CompiledEffect.Target;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Plays the cards of a plan in their order. A card that cannot be played (mandate, cooldown, money, target) is left out
 * and the next one tried, until the limit of the scenario is reached. Cards are paid before any loan comes in.
 */
final class CardRule {
    private CardRule() {}

    static void apply(Turn turn) {
        int played = 0;
        int limit = turn.book.scenario().cardsPerRound();
        for (Rounds.CardTry wish : turn.plan.cards()) {
            Reason refusal = played >= limit ? Reason.TOO_MANY_CARDS : refusal(turn, wish);
            if (refusal == null) {
                play(turn, wish);
                played++;
            } else {
                double cost = turn.book.card(wish.card()).def().cost();
                turn.skipped.add(new Turn.Skipped(wish.card(), refusal, cost, turn.cash, turn.now.mandate));
            }
        }
    }

    private static @Nullable Reason refusal(Turn turn, Rounds.CardTry wish) {
        CardDef def = turn.book.card(wish.card()).def();
        if (turn.now.mandate < def.mandate()) {
            return Reason.NOT_ENOUGH_MANDATE;
        }
        if (turn.now.cardReady[wish.card()] > turn.now.round) {
            return Reason.CARD_COOLING_DOWN;
        }
        if (!Prices.payable(turn.book, turn.cash, def.cost(), turn.now.budget)) {
            return Reason.NOT_ENOUGH_CASH;
        }
        return def.target() != CardDef.TargetKind.NONE && wish.target() == Ids.NONE ? Reason.TARGET_MISSING : null;
    }

    private static void play(Turn turn, Rounds.CardTry wish) {
        CompiledCard card = turn.book.card(wish.card());
        turn.now.mandate -= card.def().mandate();
        turn.prices += card.def().cost();
        turn.now.cardReady[wish.card()] = turn.now.round + card.def().cooldown();
        Target target = switch (card.def().target()) {
            case NONE -> Target.NONE;
            case SECTOR -> Target.sector(wish.target());
            case LINE -> Target.line(wish.target());
        };
        for (CompiledEffect effect : card.effects()) {
            EffectStart.begin(turn.book, turn.now, effect, target, 1, wish.card());
        }
        turn.cash = turn.now.budget - turn.prices;
    }
}
