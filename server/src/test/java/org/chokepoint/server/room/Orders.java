package org.chokepoint.server.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.PlanOrder.CardPlay;
import org.chokepoint.server.engine.view.EventView;
import org.chokepoint.server.engine.view.SeatView;

/** Plans for tests. */
final class Orders {
    private Orders() {}

    /** Money for one line, nothing else. */
    static PlanOrder line(String line, int shareBp) {
        return new PlanOrder(Map.of(line, shareBp), Map.of(), "", List.of(), 0, Map.of());
    }

    /** More money than there is. */
    static PlanOrder overBudget() {
        return new PlanOrder(Map.of("equipment", 6_000, "battery", 6_000), Map.of(), "", List.of(), 0, Map.of());
    }

    /** A plan that is valid but for cards and answers that chance may put beyond the seat's means, or plainly wrong. */
    static PlanOrder random(RandomGenerator random, Rulebook book, SeatView view) {
        return new PlanOrder(
                shares(random, book),
                mix(random, book),
                oneOf(random, book.stances().all()),
                cards(random, book),
                random.nextInt(20) == 0 ? random.nextInt(-100, 4_000) : 0,
                answers(random, view));
    }

    private static Map<String, Integer> shares(RandomGenerator random, Rulebook book) {
        List<String> names = new ArrayList<>(book.lines().all());
        names.addAll(book.programmes().all());
        if (random.nextInt(20) > 0) {
            names.remove("poaching");
        }
        int most = PlanOrder.WHOLE_BP / names.size() * (random.nextInt(10) == 0 ? 4 : 1);
        int least = random.nextInt(20) == 0 ? -500 : 0;
        Map<String, Integer> shares = new TreeMap<>();
        names.forEach(name -> shares.put(name, random.nextInt(least, most)));
        if (random.nextInt(20) == 0) {
            shares.put("semi_conductors", 1);
        }
        return shares;
    }

    private static Map<String, Integer> mix(RandomGenerator random, Rulebook book) {
        Map<String, Integer> mix = new TreeMap<>();
        for (String sector : book.sectors().all()) {
            if (random.nextBoolean()) {
                mix.put(sector, random.nextInt(PlanOrder.WHOLE_BP + 1));
            }
        }
        return mix;
    }

    private static List<CardPlay> cards(RandomGenerator random, Rulebook book) {
        if (random.nextInt(3) > 0) {
            return List.of();
        }
        String target = random.nextBoolean() ? null : oneOf(random, book.lines().all());
        return List.of(new CardPlay(oneOf(random, book.cards().all()), target));
    }

    private static Map<String, String> answers(RandomGenerator random, SeatView view) {
        Map<String, String> answers = new TreeMap<>();
        for (EventView event : view.events()) {
            if (!event.choices().isEmpty() && random.nextBoolean()) {
                answers.put(
                        event.event(),
                        event.choices()
                                .get(random.nextInt(event.choices().size()))
                                .choice());
            }
        }
        return answers;
    }

    private static String oneOf(RandomGenerator random, List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
