package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.server.engine.state.Figures;

/**
 * R15 budget and debt:
 *
 * <pre>
 * B' = max(.3·base, base·(1 - .30·un_chips) + (income - income of round 1) - D·(i + .20) - .07·ΣW + reserve)
 * income = Σ tau_s·S_s + .006·processing exports,  i = .03 + .01·max(0, m - 4.6),  D ← .8·D
 * </pre>
 *
 * Money in bn yuan; base grows by the scenario's rate. {@code e[fiscal]} adds a share of the taxes. Facts: F001-F009,
 * F025.
 */
final class BudgetRule {
    /** Parts of the next budget, bn yuan: they sum to it. */
    static final int BASE = 0;

    static final int UNSERVED = 1;
    static final int INCOME = 2;
    static final int INTEREST = 3;
    static final int REPAYMENT = 4;
    static final int UPKEEP = 5;
    static final int RESERVE = 6;
    static final int EFFECTS = 7;
    static final int FLOOR = 8;
    static final int PARTS = 9;

    private BudgetRule() {}

    static void apply(Turn turn) {
        Balance.PublicMoney numbers = turn.balance.publicMoney();
        Figures now = turn.now;
        double base = turn.world.baseBudget(turn.growths + 1);
        double taxes = taxes(turn);
        double income = taxes + turn.balance.processingExports().taxRate() * now.processingExports;
        if (now.round == 1) {
            now.firstIncome = income;
        }
        double[] parts = turn.budgetParts;
        int unserved = turn.book.unservedSector;
        parts[BASE] = base;
        parts[UNSERVED] = unserved == Ids.NONE ? 0 : -base * numbers.unservedLoss() * now.unserved[unserved];
        parts[INCOME] = income - now.firstIncome;
        parts[INTEREST] = -now.debt * interest(turn);
        parts[REPAYMENT] = -now.debt * numbers.repayment();
        parts[UPKEEP] = -turn.balance.absorption().upkeep() * stranded(now);
        parts[RESERVE] = turn.reserve;
        parts[EFFECTS] = taxes * turn.effect(EffectKind.FISCAL);
        double sum = 0;
        for (int part = BASE; part < FLOOR; part++) {
            sum += parts[part];
        }
        parts[FLOOR] = Math.max(0, numbers.floor() * base - sum);
        now.budget = Math.max(numbers.floor() * base, sum);
        now.debt *= 1 - numbers.repayment();
    }

    private static double taxes(Turn turn) {
        double sum = 0;
        for (int sector = 0; sector < turn.sectors(); sector++) {
            sum += turn.book.chain.sectors[sector].taxRate() * turn.now.sales[sector];
        }
        return sum;
    }

    private static double interest(Turn turn) {
        Balance.PublicMoney numbers = turn.balance.publicMoney();
        double tight = Math.max(0, turn.now.spread - turn.balance.moneyMarket().normalSpread());
        return numbers.interest() + numbers.interestPerSpread() * tight;
    }

    private static double stranded(Figures now) {
        double sum = 0;
        for (double stranded : now.stranded) {
            sum += stranded;
        }
        return sum;
    }
}
