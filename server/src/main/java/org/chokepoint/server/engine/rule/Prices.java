package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.CardDef;
import org.chokepoint.content.model.EventDef.ChoiceDef;
import org.chokepoint.server.engine.state.NationState;

/** Whether cards and answers can be paid: half of the budget must be left, and mandate is not lent. */
final class Prices {
    private Prices() {}

    /** A price leaves enough of the budget. */
    static boolean payable(Rulebook book, double cash, double cost, double budget) {
        return cash - cost >= mustKeep(book, budget);
    }

    /** Cash that cards and answers must leave, bn yuan. */
    static double mustKeep(Rulebook book, double budget) {
        return book.balance.cards().keptShare() * budget;
    }

    /** The card is off cooldown and could be paid as the only one. */
    static boolean cardReady(Rulebook book, NationState nation, int card) {
        CardDef def = book.card(card).def();
        return nation.cardReady(card) <= nation.round()
                && nation.mandate() >= def.mandate()
                && payable(book, nation.budget(), def.cost(), nation.budget());
    }

    /** The answer could be paid as the only one. */
    static boolean choicePayable(Rulebook book, NationState nation, ChoiceDef choice) {
        boolean free = choice.cost() == 0;
        return nation.mandate() >= choice.mandate()
                && (free || payable(book, nation.budget(), choice.cost(), nation.budget()));
    }
}
