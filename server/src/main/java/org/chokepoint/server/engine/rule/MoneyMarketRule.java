package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.server.engine.state.Figures;

/**
 * R16 money market. Shocks and public debt widen the spread between M2 and M1; movement and height make volatility:
 *
 * <pre>
 * m ← m + .35·(4.6 - m) + e[spread]·clamp(1 + e[fin], .2, 1) + .225·D/base
 * vol ← .4·vol + .54·(|Δm| + .5·max(0, m - 5.4))·clamp(1 + .5·e[fin], .2, 1)
 * </pre>
 *
 * m in points. D after repayment. Facts: F161-F172, F211.
 */
final class MoneyMarketRule {
    private MoneyMarketRule() {}

    static void apply(Turn turn) {
        Balance.MoneyMarket numbers = turn.balance.moneyMarket();
        Figures now = turn.now;
        double calming = turn.effect(EffectKind.FIN);
        double before = now.spread;
        double base = turn.world.baseBudget(turn.growths + 1);
        now.spread += numbers.reversion() * (numbers.normalSpread() - before)
                + turn.effect(EffectKind.SPREAD) * calmed(numbers, calming)
                + numbers.debtPressure() * (now.debt / base);
        double moved = Math.abs(now.spread - before);
        double high = Math.max(0, now.spread - numbers.highSpread());
        now.volatility = numbers.memory() * now.volatility
                + numbers.perMove()
                        * (moved + numbers.highWeight() * high)
                        * calmed(numbers, numbers.calmingPart() * calming);
    }

    private static double calmed(Balance.MoneyMarket numbers, double calming) {
        return Bounds.clamp(1 + calming, numbers.calmingMin(), numbers.calmingMax());
    }
}
