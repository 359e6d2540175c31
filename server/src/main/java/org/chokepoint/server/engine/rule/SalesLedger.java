package org.chokepoint.server.engine.rule;

import java.util.List;
import org.chokepoint.server.engine.rule.RoundReport.SalesCause;
import org.chokepoint.server.engine.state.LastRound;

/**
 * Takes the change of a sector's sales apart so that the parts sum to it: the factors of the market are moved from last
 * round's value to this one's one after the other, once in their order and once in the reverse, and a factor's part is
 * the mean of what it moved in both. Taking the mean keeps the order from deciding who gets what two factors did
 * together.
 */
final class SalesLedger {
    /** Behind the market's factors a row holds the pull of the rivals. */
    private static final int RIVALS = MarketFactors.COUNT;

    private SalesLedger() {}

    static Causes causes(Turn turn, int sector) {
        List<SalesCause> order = RoundReport.SALES_CAUSES;
        double[] parts = new double[order.size() + 1];
        int[] forward = new int[parts.length];
        int[] backward = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            forward[i] = i;
            backward[i] = parts.length - 1 - i;
        }
        walk(turn, sector, forward, parts);
        walk(turn, sector, backward, parts);
        Causes causes = new Causes();
        for (int i = 0; i < parts.length; i++) {
            causes.add(i < order.size() ? order.get(i).id() : "rivals", parts[i] / 2);
        }
        return causes;
    }

    private static void walk(Turn turn, int sector, int[] order, double[] parts) {
        int at = sector * MarketFactors.COUNT;
        double[] row = row(turn.opened.last(), sector);
        double before = sales(turn, sector, row);
        for (int cause : order) {
            if (cause == RoundReport.SALES_CAUSES.size()) {
                row[RIVALS] = turn.rivals[sector];
            } else {
                RoundReport.SALES_CAUSES.get(cause).factors().forEach(factor -> row[factor] = turn.market[at + factor]);
            }
            double after = sales(turn, sector, row);
            parts[cause] += after - before;
            before = after;
        }
    }

    private static double[] row(LastRound last, int sector) {
        double[] row = new double[MarketFactors.COUNT + 1];
        for (int factor = 0; factor < MarketFactors.COUNT; factor++) {
            row[factor] = last.marketFactor(sector * MarketFactors.COUNT + factor);
        }
        row[RIVALS] = last.rivals(sector);
        return row;
    }

    private static double sales(Turn turn, int sector, double[] row) {
        MarketFactors.Sales sales = new MarketFactors.Sales();
        MarketFactors.sell(turn.book.chain.sectors[sector], turn.balance.market(), row, 0, row[RIVALS], sales);
        return sales.total();
    }
}
