package org.chokepoint.server.engine.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.server.engine.state.PlanOrder;

/**
 * Last year's habits: money goes where sales are and where firms like to put it, little goes to talent. It is what a
 * player sees first, because an equal split would beat most beginners and so teach them to touch nothing.
 */
final class Habits {
    private Habits() {}

    static PlanOrder order(World world) {
        Rulebook book = world.rulebook();
        Balance.Habits numbers = book.balance.habits();
        Map<String, Integer> research = new TreeMap<>();
        book.sectors().all().forEach(sector -> research.put(sector, BasisPoints.of(numbers.basicResearch())));
        String stance = book.stances().get(Opening.firstStance(book));
        return new PlanOrder(shares(book, numbers), research, stance, List.of(), 0, Map.of());
    }

    private static Map<String, Integer> shares(Rulebook book, Balance.Habits numbers) {
        int lines = book.lines().size();
        double[] weights = new double[lines + book.programmes().size()];
        for (int line = 0; line < lines; line++) {
            weights[line] = (1 - numbers.talent()) * lineWeight(book, line);
        }
        double programmes = 0;
        for (String programme : book.programmes().all()) {
            programmes += numbers.programmes().getOrDefault(programme, 0.0);
        }
        for (int i = lines; i < weights.length && programmes > 0; i++) {
            double weight = numbers.programmes().getOrDefault(book.programmes().get(i - lines), 0.0);
            weights[i] = numbers.talent() * weight / programmes;
        }
        int[] parts = BasisPoints.split(weights, PlanOrder.WHOLE_BP);
        Map<String, Integer> shares = new TreeMap<>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] > 0) {
                shares.put(i < lines ? book.lines().get(i) : book.programmes().get(i - lines), parts[i]);
            }
        }
        return shares;
    }

    /** The line's share of all sales: its sector's sales, split by the weights of private money. */
    private static double lineWeight(Rulebook book, int line) {
        int sector = book.sectorOf(line);
        double sales = 0;
        for (ScenarioDef.SectorStart start : book.starts) {
            sales += start.sales();
        }
        double weights = 0;
        int first = book.firstLine(sector);
        int end = book.firstLine(sector + 1);
        for (int i = first; i < end; i++) {
            weights += book.chain.lines[i].privateWeight();
        }
        double own = weights > 0 ? book.chain.lines[line].privateWeight() / weights : 1.0 / (end - first);
        return sales > 0
                ? book.start(sector).sales() / sales * own
                : own / book.sectors().size();
    }
}
