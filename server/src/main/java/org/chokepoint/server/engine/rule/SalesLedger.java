package org.chokepoint.server.engine.rule;

import java.util.Arrays;
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
    private SalesLedger() {}

    static Causes causes(Turn turn, int sector) {
        List<SalesCause> order = RoundReport.SALES_CAUSES;
        double[] parts = new double[order.size()];
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
            causes.add(order.get(i).id(), parts[i] / 2);
        }
        return causes;
    }

    private static void walk(Turn turn, int sector, int[] order, double[] parts) {
        int at = sector * MarketFactors.COUNT;
        double[] row = row(turn.opened.last(), at);
        double before = sales(turn, sector, row);
        for (int cause : order) {
            for (int factor : RoundReport.SALES_CAUSES.get(cause).factors()) {
                row[factor] = turn.market[at + factor];
            }
            double after = sales(turn, sector, row);
            parts[cause] += after - before;
            before = after;
        }
    }

    private static double[] row(LastRound last, int at) {
        double[] row = new double[MarketFactors.COUNT];
        Arrays.setAll(row, factor -> last.marketFactor(at + factor));
        return row;
    }

    private static double sales(Turn turn, int sector, double[] row) {
        MarketFactors.Sales sales = new MarketFactors.Sales();
        MarketFactors.sell(turn.book.chain.sectors[sector], turn.balance.market(), row, 0, sales);
        return sales.total();
    }
}
