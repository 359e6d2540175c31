package org.chokepoint.server.engine.rule;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.content.model.CardDef;
import org.chokepoint.server.engine.rule.Rounds.CardTry;
import org.chokepoint.server.engine.rule.Rounds.Plan;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.PlanOrder.CardPlay;
import org.jspecify.annotations.Nullable;

/** From plans as people write them to plans as the rules read them, and back. */
public final class PlanOrders {
    private PlanOrders() {}

    /**
     * A plan in whole basis points, for people to read: shares are rounded so that they sum to what is spent, and only
     * the cards that would be played stand in it.
     */
    public static PlanOrder rounded(World world, NationState opened, Plan plan) {
        Rulebook book = world.rulebook();
        Turn turn = PlanCheck.dryRun(world, opened, plan);
        Map<String, Integer> research = new TreeMap<>();
        for (int sector = 0; sector < book.sectors().size(); sector++) {
            double mix = Bounds.share(plan.basicResearch().get(sector));
            research.put(book.sectors().get(sector), BasisPoints.of(mix));
        }
        return new PlanOrder(
                shares(book, plan),
                research,
                book.stances().get(plan.stance()),
                cards(book, turn),
                BasisPoints.of(Bounds.clamp(plan.borrow(), 0, book.scenario().borrowLimit())),
                answers(book, turn));
    }

    private static Map<String, Integer> shares(Rulebook book, Plan plan) {
        int lines = book.lines().size();
        double[] weights = new double[lines + book.programmes().size()];
        double spent = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i < lines
                    ? plan.lineShares().get(i)
                    : plan.programmeShares().get(i - lines);
            spent += weights[i];
        }
        int[] parts = BasisPoints.split(weights, BasisPoints.of(Bounds.share(spent)));
        Map<String, Integer> shares = new TreeMap<>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] > 0) {
                shares.put(i < lines ? book.lines().get(i) : book.programmes().get(i - lines), parts[i]);
            }
        }
        return shares;
    }

    private static List<CardPlay> cards(Rulebook book, Turn turn) {
        List<Integer> skipped = new ArrayList<>();
        turn.skipped.forEach(skip -> skipped.add(skip.index()));
        List<CardPlay> plays = new ArrayList<>();
        for (CardTry wish : turn.plan.cards()) {
            if (!skipped.remove((Object) wish.card())) {
                plays.add(new CardPlay(book.cards().get(wish.card()), targetId(book, wish)));
            }
        }
        return plays;
    }

    private static @Nullable String targetId(Rulebook book, CardTry wish) {
        if (wish.target() == Ids.NONE) {
            return null;
        }
        return switch (book.card(wish.card()).def().target()) {
            case NONE -> null;
            case LINE -> book.lines().get(wish.target());
            case SECTOR -> book.sectors().get(wish.target());
        };
    }

    private static Map<String, String> answers(Rulebook book, Turn turn) {
        Map<String, String> answers = new TreeMap<>();
        for (int slot = 0; slot < turn.opened.openEventCount(); slot++) {
            int place = slot;
            boolean refused = turn.refusedAnswers.stream().anyMatch(answer -> answer.index() == place);
            int choice = turn.plan.answer(slot);
            if (choice != Ids.NONE && !refused) {
                CompiledEvent event = book.event(turn.opened.openEvent(slot));
                answers.put(event.def().id(), event.choices().get(choice).def().id());
            }
        }
        return answers;
    }

    /** A player's plan for the rules; ids that do not exist are left out. */
    static Plan plan(World world, NationState opened, PlanOrder order) {
        Rulebook book = world.rulebook();
        int spentBp = 0;
        for (int share : order.shareBp().values()) {
            spentBp += share;
        }
        double whole = PlanOrder.WHOLE_BP;
        int stance = book.stances().find(order.stance());
        return new Plan(
                shares(book.lines(), order.shareBp()),
                shares(book.programmes(), order.shareBp()),
                (PlanOrder.WHOLE_BP - spentBp) / whole,
                order.borrowBp() / whole,
                research(book, opened, order),
                stance == Ids.NONE ? opened.stance() : stance,
                wishes(book, order),
                choices(book, opened, order));
    }

    private static ImmutableDoubleArray shares(Ids ids, Map<String, Integer> shareBp) {
        double[] shares = new double[ids.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = shareBp.getOrDefault(ids.get(i), 0) / (double) PlanOrder.WHOLE_BP;
        }
        return ImmutableDoubleArray.copyOf(shares);
    }

    private static ImmutableDoubleArray research(Rulebook book, NationState opened, PlanOrder order) {
        double[] mixes = new double[book.sectors().size()];
        for (int sector = 0; sector < mixes.length; sector++) {
            Integer mixBp = order.basicResearchBp().get(book.sectors().get(sector));
            mixes[sector] = mixBp == null ? opened.basicResearch(sector) : mixBp / (double) PlanOrder.WHOLE_BP;
        }
        return ImmutableDoubleArray.copyOf(mixes);
    }

    private static List<CardTry> wishes(Rulebook book, PlanOrder order) {
        List<CardTry> wishes = new ArrayList<>();
        for (CardPlay play : order.cards()) {
            int card = book.cards().find(play.card());
            if (card != Ids.NONE) {
                wishes.add(new CardTry(card, target(book, book.card(card).def(), play.target())));
            }
        }
        return wishes;
    }

    /** The index of what a card is aimed at, or {@link Ids#NONE}. */
    static int target(Rulebook book, CardDef card, @Nullable String target) {
        if (target == null) {
            return Ids.NONE;
        }
        return switch (card.target()) {
            case NONE -> Ids.NONE;
            case LINE -> book.lines().find(target);
            case SECTOR -> book.sectors().find(target);
        };
    }

    private static ImmutableIntArray choices(Rulebook book, NationState opened, PlanOrder order) {
        int[] choices = new int[opened.openEventCount()];
        for (int slot = 0; slot < choices.length; slot++) {
            CompiledEvent event = book.event(opened.openEvent(slot));
            String choice = order.answers().get(event.def().id());
            choices[slot] = choice == null ? Ids.NONE : event.choice(choice);
        }
        return ImmutableIntArray.copyOf(choices);
    }
}
