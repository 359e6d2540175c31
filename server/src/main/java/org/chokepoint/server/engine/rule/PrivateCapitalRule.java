package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.content.model.LineDef;
import org.chokepoint.server.engine.state.Figures;

/**
 * R2 private capital. Firms reinvest out of last round's sales, less when money is tight or funding unsteady:
 *
 * <pre>
 * V_s = pi_s·S_s·clamp(1 + e[priv] - .18·max(0, m - 4.6) - .5·vol, .2, 2.5)·(.5 + .5·cont_s)
 * y_i = x_i + V_s·((1 - e[hard])·(.6·habit_i + .4·public_i) + e[hard]·public_i)
 * </pre>
 *
 * V in bn yuan. It goes by habit (weights pw, which avoid equipment and materials) and along public money; without
 * public money in the sector along the weights of the chain. {@code hard} moves it toward public priorities. Facts:
 * F015-F020, F026, F170.
 */
final class PrivateCapitalRule {
    private PrivateCapitalRule() {}

    static void apply(Turn turn) {
        double mood = mood(turn);
        Balance.PrivateCapital numbers = turn.balance.privateCapital();
        double hard = Bounds.share(turn.effect(EffectKind.HARD));
        for (int sector = 0; sector < turn.sectors(); sector++) {
            double steady = Bounds.mix(numbers.withoutContinuity(), turn.now.continuity[sector]);
            double rate = turn.book.chain.sectors[sector].privateRate();
            turn.privateMoney[sector] = rate * turn.now.sales[sector] * mood * steady;
            spread(turn, sector, hard);
        }
    }

    private static double mood(Turn turn) {
        Balance.PrivateCapital numbers = turn.balance.privateCapital();
        Figures now = turn.now;
        double tight = Math.max(0, now.spread - turn.balance.moneyMarket().normalSpread());
        double mood = 1
                + turn.effect(EffectKind.PRIV)
                - numbers.spreadLoss() * tight
                - numbers.volatilityLoss() * now.volatility;
        return Bounds.clamp(mood, numbers.moodMin(), numbers.moodMax());
    }

    private static void spread(Turn turn, int sector, double hard) {
        double byHabit = turn.balance.privateCapital().habit();
        double publicMoney = SpendingRule.publicMoney(turn, sector);
        double habits = habits(turn, sector);
        for (int line = turn.firstLine(sector); line < turn.endLine(sector); line++) {
            LineDef def = turn.book.chain.lines[line];
            double habit = habits > 0 ? def.privateWeight() / habits : 0;
            double follow = publicMoney > 0 ? turn.publicMoney[line] / publicMoney : def.weight();
            double soft = byHabit * habit + (1 - byHabit) * follow;
            turn.money[line] = turn.publicMoney[line] + turn.privateMoney[sector] * ((1 - hard) * soft + hard * follow);
        }
    }

    private static double habits(Turn turn, int sector) {
        double sum = 0;
        for (int line = turn.firstLine(sector); line < turn.endLine(sector); line++) {
            sum += turn.book.chain.lines[line].privateWeight();
        }
        return sum;
    }
}
