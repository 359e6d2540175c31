package org.chokepoint.server.engine.debrief;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chokepoint.server.engine.rule.Ids;
import org.chokepoint.server.engine.rule.Rounds.CardTry;
import org.chokepoint.server.engine.rule.Rounds.Plan;
import org.chokepoint.server.engine.state.Deal;
import org.chokepoint.server.engine.state.NationState;

/**
 * What was decided in a round, free of the round it was decided in: answers are kept by event and not by slot, so that
 * the same decisions can be replayed where other events lie on the table.
 *
 * @param plan as it was played; its answers are not read
 * @param answers index of the event to index of the choice; an event that is not in it takes its default
 * @param deals of the round that the seat made or agreed to
 */
record Move(Plan plan, Map<Integer, Integer> answers, List<Deal> deals) {
    Move {
        deals = List.copyOf(deals);
    }

    /** The decisions of a plan, and deals. */
    static Move of(NationState opened, Plan plan, List<Deal> deals) {
        Map<Integer, Integer> answers = new TreeMap<>();
        for (int slot = 0; slot < opened.openEventCount(); slot++) {
            if (plan.answer(slot) != Ids.NONE) {
                answers.put(opened.openEvent(slot), plan.answer(slot));
            }
        }
        return new Move(plan, answers, deals);
    }

    /** Keeps all the money and changes nothing. */
    Move idle(int stance) {
        Plan nothing = new Plan(
                ImmutableDoubleArray.copyOf(new double[plan.lineShares().length()]),
                ImmutableDoubleArray.copyOf(new double[plan.programmeShares().length()]),
                1,
                0,
                plan.basicResearch(),
                stance,
                List.of(),
                ImmutableIntArray.of());
        return new Move(nothing, Map.of(), List.of());
    }

    /** The plan for a round with these events on the table. */
    Plan in(NationState opened) {
        ImmutableIntArray.Builder slots = ImmutableIntArray.builder(opened.openEventCount());
        for (int slot = 0; slot < opened.openEventCount(); slot++) {
            slots.add(answers.getOrDefault(opened.openEvent(slot), Ids.NONE));
        }
        return new Plan(
                plan.lineShares(),
                plan.programmeShares(),
                plan.reserve(),
                plan.borrow(),
                plan.basicResearch(),
                plan.stance(),
                plan.cards(),
                slots.build());
    }

    /** These decisions with some groups decided as in another move. */
    Move with(Set<DecisionGroup> taken, Move other) {
        Plan money = taken.contains(DecisionGroup.ALLOCATION) ? other.plan : plan;
        Plan people = taken.contains(DecisionGroup.TALENT) ? other.plan : plan;
        boolean sameHand = taken.contains(DecisionGroup.ALLOCATION) == taken.contains(DecisionGroup.TALENT);
        double scale = sameHand ? 1 : scale(money, people);
        Plan mixed = new Plan(
                scaled(money.lineShares(), scale),
                people.programmeShares(),
                sameHand ? money.reserve() : reserve(money, people, scale),
                money.borrow(),
                (taken.contains(DecisionGroup.RESEARCH) ? other.plan : plan).basicResearch(),
                (taken.contains(DecisionGroup.STANCE) ? other.plan : plan).stance(),
                (taken.contains(DecisionGroup.CARDS) ? other.plan : plan).cards(),
                ImmutableIntArray.of());
        return new Move(
                mixed,
                taken.contains(DecisionGroup.ANSWERS) ? other.answers : answers,
                taken.contains(DecisionGroup.DEALS) ? other.deals : deals);
    }

    /** These decisions with other cards. */
    Move withCards(List<CardTry> cards) {
        Plan other = new Plan(
                plan.lineShares(),
                plan.programmeShares(),
                plan.reserve(),
                plan.borrow(),
                plan.basicResearch(),
                plan.stance(),
                cards,
                ImmutableIntArray.of());
        return new Move(other, answers, deals);
    }

    /** These decisions with another stance. */
    Move withStance(int stance) {
        Plan other = new Plan(
                plan.lineShares(),
                plan.programmeShares(),
                plan.reserve(),
                plan.borrow(),
                plan.basicResearch(),
                stance,
                plan.cards(),
                ImmutableIntArray.of());
        return new Move(other, answers, deals);
    }

    /** These decisions with another answer to an event. */
    Move withAnswer(int event, int choice) {
        Map<Integer, Integer> changed = new TreeMap<>(answers);
        changed.put(event, choice);
        return new Move(plan, changed, deals);
    }

    /** These decisions without a deal. */
    Move without(Deal gone) {
        return new Move(
                plan, answers, deals.stream().filter(deal -> !deal.equals(gone)).toList());
    }

    /** By how much the spread of the money shrinks or grows to leave to people what the other plan gives them. */
    private static double scale(Plan money, Plan people) {
        double left = 1 - sum(money.programmeShares());
        return left > 0 ? Math.max(0, 1 - sum(people.programmeShares())) / left : 0;
    }

    /** What neither lines nor people get. */
    private static double reserve(Plan money, Plan people, double scale) {
        return Math.max(0, 1 - sum(people.programmeShares()) - sum(money.lineShares()) * scale);
    }

    private static double sum(ImmutableDoubleArray shares) {
        double sum = 0;
        for (int i = 0; i < shares.length(); i++) {
            sum += shares.get(i);
        }
        return sum;
    }

    private static ImmutableDoubleArray scaled(ImmutableDoubleArray shares, double scale) {
        if (scale == 1) {
            return shares;
        }
        double[] scaled = shares.toArray();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= scale;
        }
        return ImmutableDoubleArray.copyOf(scaled);
    }

    /** Whether both decide the same in a group. */
    boolean agrees(DecisionGroup group, Move other) {
        return switch (group) {
            case ALLOCATION ->
                plan.lineShares().equals(other.plan.lineShares())
                        && plan.reserve() == other.plan.reserve()
                        && plan.borrow() == other.plan.borrow();
            case TALENT -> plan.programmeShares().equals(other.plan.programmeShares());
            case RESEARCH -> plan.basicResearch().equals(other.plan.basicResearch());
            case STANCE -> plan.stance() == other.plan.stance();
            case CARDS -> plan.cards().equals(other.plan.cards());
            case ANSWERS -> answers.equals(other.answers);
            case DEALS -> deals.equals(other.deals);
        };
    }
}
