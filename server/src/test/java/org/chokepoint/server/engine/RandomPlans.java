package org.chokepoint.server.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.PlanOrder.CardPlay;

/** Plans of wild players. */
public final class RandomPlans {
    private RandomPlans() {}

    /** A plan that passes; what the game allows, in any combination. */
    public static PlanOrder valid(World world, NationState opened, Random random) {
        for (int attempt = 0; attempt < 50; attempt++) {
            PlanOrder order = order(world, opened, random);
            if (Rounds.check(world, opened, order).isEmpty()) {
                return order;
            }
        }
        return PlanOrder.EMPTY;
    }

    private static PlanOrder order(World world, NationState opened, Random random) {
        Rulebook book = world.rulebook();
        Map<String, Integer> shares = new TreeMap<>();
        int left = PlanOrder.WHOLE_BP;
        List<String> ids = new ArrayList<>(book.lines().all());
        ids.addAll(List.of("stem", "vocational", "overseas"));
        for (int i = random.nextInt(8); i > 0; i--) {
            int share = random.nextInt(left + 1);
            shares.merge(ids.get(random.nextInt(ids.size())), share, Integer::sum);
            left -= share;
        }
        Map<String, Integer> mixes = new TreeMap<>();
        book.sectors().all().forEach(sector -> mixes.put(sector, random.nextInt(10_001)));
        String stance = book.stances().get(random.nextInt(book.stances().size()));
        int limit = (int) (10_000 * book.scenario().borrowLimit());
        return new PlanOrder(
                shares, mixes, stance, cards(book, random), random.nextInt(limit + 1), answers(world, opened, random));
    }

    private static List<CardPlay> cards(Rulebook book, Random random) {
        List<CardPlay> plays = new ArrayList<>();
        for (int i = random.nextInt(book.scenario().cardsPerRound() + 1); i > 0; i--) {
            int card = random.nextInt(book.cards().size());
            String target = switch (book.cardTarget(card)) {
                case NONE -> null;
                case LINE -> book.lines().get(random.nextInt(book.lines().size()));
                case SECTOR -> book.sectors().get(random.nextInt(book.sectors().size()));
            };
            plays.add(new CardPlay(book.cards().get(card), target));
        }
        return plays;
    }

    private static Map<String, String> answers(World world, NationState opened, Random random) {
        Map<String, String> answers = new TreeMap<>();
        for (Rounds.OpenEvent event : Rounds.events(world, opened)) {
            int index = world.rulebook().events().find(event.event());
            List<EventDef.ChoiceDef> choices =
                    world.rulebook().ruleset().events().get(index).choices();
            if (!choices.isEmpty()) {
                answers.put(
                        event.event(),
                        choices.get(random.nextInt(choices.size())).id());
            }
        }
        return answers;
    }
}
