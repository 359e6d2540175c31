package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.server.engine.state.Figures;

/**
 * R9 buying a firm or a design abroad. It saves time far behind, never passes 75% of the frontier, and closes when
 * tension is high:
 *
 * <pre>
 * gain_i = e[buy:i]·max(0, .75·F - C_i)·clamp(1.1·a)·(1 - clamp((H - 15)/55))
 * </pre>
 *
 * Points. Facts: F082-F088, F182, F220.
 */
final class BuyingRule {
    private BuyingRule() {}

    static void apply(Turn turn) {
        Balance.Buying numbers = turn.balance.buying();
        Figures now = turn.now;
        double open = Bounds.share(numbers.accessFactor() * turn.access);
        double refused = Bounds.share((now.tension - numbers.tensionFrom()) / numbers.tensionSpan());
        for (int line = 0; line < turn.lines(); line++) {
            double effect = Math.max(0, turn.lineEffect(EffectKind.BUY, line));
            double reach = numbers.reach() * now.frontier[turn.book.chain.sectorOf[line]];
            double gap = Math.max(0, reach - now.capability[line]);
            turn.bought[line] = effect * gap * open * (1 - refused);
        }
    }
}
