package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.server.engine.state.Figures;

/**
 * Public money. What is left after answers and cards, plus a loan, is the cash; the plan's shares of it go to lines and
 * programmes, and the rest is kept. Earmarked funds come on top, outside the budget: a sector's fund goes in part by the
 * player's own split of that sector and for the rest evenly over its lines, a fund for all evenly over all lines.
 *
 * <pre>
 * cash = B - prices + borrow·B,  borrow ≤ limit of the scenario
 * x_i = share_i·cash + fund_s·(.5·x_i/Σx_s + .5/n_s) + fund_all/n
 * </pre>
 *
 * Money in bn yuan. Facts: F001-F005, F008, F010, F100 (funds).
 */
final class SpendingRule {
    private SpendingRule() {}

    static void apply(Turn turn) {
        Figures now = turn.now;
        turn.borrowed = Bounds.clamp(turn.plan.borrow(), 0, turn.book.scenario().borrowLimit()) * now.budget;
        now.debt += turn.borrowed;
        turn.cash += turn.borrowed;
        turn.reserve = turn.plan.reserve() * turn.cash;
        for (int line = 0; line < turn.lines(); line++) {
            turn.publicMoney[line] = turn.plan.lineShares().get(line) * turn.cash;
        }
        for (Programme programme : Programme.values()) {
            int place = turn.book.programme(programme);
            turn.talentMoney[programme.place()] =
                    place == Ids.NONE ? 0 : turn.plan.programmeShares().get(place) * turn.cash;
        }
        addFunds(turn);
    }

    private static void addFunds(Turn turn) {
        for (int sector = 0; sector < turn.sectors(); sector++) {
            double fund = turn.sectorEffect(EffectKind.FUND, sector);
            if (fund > 0) {
                addSectorFund(turn, sector, fund);
            }
        }
        double forAll = Math.max(0, turn.effect(EffectKind.FUND)) / turn.lines();
        for (int line = 0; line < turn.lines(); line++) {
            turn.publicMoney[line] += forAll + Math.max(0, turn.lineEffect(EffectKind.FUND, line));
        }
    }

    private static void addSectorFund(Turn turn, int sector, double fund) {
        Balance.Funds numbers = turn.balance.funds();
        int lines = turn.endLine(sector) - turn.firstLine(sector);
        double own = publicMoney(turn, sector);
        for (int line = turn.firstLine(sector); line < turn.endLine(sector); line++) {
            double even = 1.0 / lines;
            double byPlan = own > 0 ? turn.publicMoney[line] / own : even;
            double share = numbers.followPlan() * byPlan + (1 - numbers.followPlan()) * even;
            turn.publicMoney[line] += fund * share;
        }
    }

    /** Public money of a sector's lines, bn yuan. */
    static double publicMoney(Turn turn, int sector) {
        double sum = 0;
        for (int line = turn.firstLine(sector); line < turn.endLine(sector); line++) {
            sum += turn.publicMoney[line];
        }
        return sum;
    }
}
