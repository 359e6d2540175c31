package org.chokepoint.server.engine.rule;

import org.chokepoint.server.engine.state.ActiveEffects;
import org.chokepoint.server.engine.state.NationState;

/**
 * {@code e[key]}: the sum of the active effects of each key. When content says that cards do not stack, the effects of
 * one card or deal on one key count once, with the strongest of them: playing it again only renews its time.
 */
final class EffectSums {
    private EffectSums() {}

    /** The sums, by index of the key. */
    static double[] of(Rulebook book, ActiveEffects effects) {
        double[] sums = new double[book.keys.size()];
        boolean stacking = !book.balance.cards().noStacking();
        for (int i = 0; i < effects.size(); i++) {
            if (stacking || !book.renews(effects.cause(i))) {
                sums[effects.key(i)] += effects.value(i);
            }
        }
        if (!stacking) {
            addCards(book, effects, sums);
        }
        return sums;
    }

    /** The sums of a state. */
    static double[] of(Rulebook book, NationState nation) {
        return of(book, nation.look().effects);
    }

    /** How much of a key's sum an effect is: 0 when a stronger one of the same card counts. */
    static double counted(Rulebook book, ActiveEffects effects, int index) {
        boolean card = book.renews(effects.cause(index));
        if (!card || !book.balance.cards().noStacking()) {
            return effects.value(index);
        }
        return strongest(effects, index) ? effects.value(index) : 0;
    }

    private static void addCards(Rulebook book, ActiveEffects effects, double[] sums) {
        for (int i = 0; i < effects.size(); i++) {
            if (book.renews(effects.cause(i)) && strongest(effects, i)) {
                sums[effects.key(i)] += effects.value(i);
            }
        }
    }

    /** No other effect of the same card and key is stronger, and no earlier one as strong. */
    private static boolean strongest(ActiveEffects effects, int index) {
        double size = Math.abs(effects.value(index));
        for (int i = 0; i < effects.size(); i++) {
            boolean same = effects.key(i) == effects.key(index) && effects.cause(i) == effects.cause(index);
            if (same && i != index) {
                double other = Math.abs(effects.value(i));
                if (other > size || (other == size && i < index)) {
                    return false;
                }
            }
        }
        return true;
    }
}
