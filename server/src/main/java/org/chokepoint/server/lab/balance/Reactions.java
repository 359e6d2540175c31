package org.chokepoint.server.lab.balance;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.chokepoint.content.model.EffectDef;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.content.model.EventDef;
import org.chokepoint.content.model.EventDef.ChoiceDef;
import org.chokepoint.server.engine.rule.Ids;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;

/**
 * A plan that reads its country, as numbers between 0 and 1: {@link PlanGenes}, and after them two tensions from which
 * it closes up by a step, the money of the weakest line, of banned lines, and of sectors before a boom and a slump, cards that come first under sanctions and
 * when money lies idle, and what it likes about answers to events.
 */
final class Reactions {
    private static final List<Taste> TASTES = List.of(
            new Taste(EffectKind.LEVEL, 12),
            new Taste(EffectKind.PEOPLE, 1.5),
            new Taste(EffectKind.FUND, 1.5),
            new Taste(EffectKind.TEN, -8),
            new Taste(EffectKind.ACC, 250),
            new Taste(EffectKind.SEVERITY, -160),
            new Taste(EffectKind.EFF, 400),
            new Taste(EffectKind.SUB, 40),
            new Taste(EffectKind.BASIC, 60),
            new Taste(EffectKind.ZMUL, -60),
            new Taste(EffectKind.CAP, 400),
            new Taste(EffectKind.STOCK, 80));
    private static final int OWN = 8;
    private static final double TENSION_MAX = 100;
    private static final double MONEY_MAX = 3;
    private static final double BAN = 0.25;
    private static final double IDLE = 0.3;

    private final Rulebook book;
    private final PlanGenes genes;

    Reactions(Rulebook book) {
        this.book = book;
        this.genes = new PlanGenes(book);
    }

    /** An effect of an answer and what a unit of it is worth for a round at most, bn yuan. */
    private record Taste(EffectKind kind, double most) {}

    int size() {
        return genes.size() + OWN + TASTES.size();
    }

    /** A plan that does not react yet. */
    double[] start(double[] plan) {
        double[] start = java.util.Arrays.copyOf(plan, size());
        int at = genes.size();
        start[at] = 0.95;
        start[at + 1] = 1;
        start[at + 2] = 1 / MONEY_MAX;
        start[at + 3] = 1 / MONEY_MAX;
        start[at + 6] = 1 / MONEY_MAX;
        start[at + 7] = 1 / MONEY_MAX;
        java.util.Arrays.fill(start, at + OWN, size(), 0.3);
        return start;
    }

    Policy policy(double[] numbers) {
        double[][] worth = worth(numbers);
        return (world, opened) -> plan(world, opened, numbers, worth);
    }

    private Rounds.Plan plan(World world, NationState opened, double[] numbers, double[][] worth) {
        int at = genes.size();
        PlanGenes.Draft draft = genes.draft(numbers);
        for (int step = 0; step < 2; step++) {
            boolean tense = opened.tension() > TENSION_MAX * numbers[at + step];
            draft.stance = Math.max(0, draft.stance - (tense ? 1 : 0));
        }
        draft.lineMoney[genes.weakest(opened)] *= MONEY_MAX * numbers[at + 2];
        boolean banned = false;
        for (int i = 0; i < opened.effectCount(); i++) {
            String key = book.effectKey(opened.effectKey(i));
            if (key.startsWith("z:") && opened.effectValue(i) > BAN) {
                int line = book.lines().find(key.substring(2));
                banned = true;
                if (line != Ids.NONE) {
                    draft.lineMoney[line] *= MONEY_MAX * numbers[at + 3];
                }
            }
        }
        for (int line = 0; line < draft.lineMoney.length; line++) {
            double ahead = world.swings().ahead(book.sectorOf(line), opened.round());
            draft.lineMoney[line] *= ahead == 1 ? 1 : MONEY_MAX * numbers[at + (ahead > 1 ? 6 : 7)];
        }
        first(draft, "stockpile", banned && numbers[at + 4] > 0.5);
        first(draft, "consolidate", idle(opened) && numbers[at + 5] > 0.5);
        return draft.plan(opened, answers(world, opened, worth));
    }

    private void first(PlanGenes.Draft draft, String card, boolean wanted) {
        int index = book.cards().find(card);
        if (wanted && index != Ids.NONE) {
            draft.cards.add(0, index);
        }
    }

    private static boolean idle(NationState nation) {
        double stranded = 0;
        for (int sector = 0; sector < nation.sectors(); sector++) {
            stranded += nation.stranded(sector);
        }
        return stranded > IDLE * nation.budget();
    }

    private double[][] worth(double[] numbers) {
        List<EventDef> events = book.ruleset().events();
        double[][] worth = new double[events.size()][];
        for (int event = 0; event < worth.length; event++) {
            worth[event] = events.get(event).choices().stream()
                    .mapToDouble(choice -> worth(choice, numbers))
                    .toArray();
        }
        return worth;
    }

    private double worth(ChoiceDef choice, double[] numbers) {
        double worth = -choice.cost();
        for (EffectDef effect : choice.effects()) {
            double each = effect.key().kind() == EffectKind.BUDGET ? 1 : 0;
            for (int taste = 0; taste < TASTES.size(); taste++) {
                boolean same = TASTES.get(taste).kind() == effect.key().kind();
                each += same ? TASTES.get(taste).most() * numbers[genes.size() + OWN + taste] : 0;
            }
            worth += effect.value() * effect.rounds() * each;
        }
        return worth;
    }

    private static ImmutableIntArray answers(World world, NationState opened, double[][] worth) {
        if (opened.openEventCount() == 0) {
            return ImmutableIntArray.of();
        }
        ImmutableIntArray.Builder answers = ImmutableIntArray.builder();
        List<Rounds.OpenEvent> events = Rounds.events(world, opened);
        for (int slot = 0; slot < events.size(); slot++) {
            double[] choices = worth[opened.openEvent(slot)];
            int best = Ids.NONE;
            for (int choice = 0; choice < choices.length; choice++) {
                boolean better = best == Ids.NONE || choices[choice] > choices[best];
                best = events.get(slot).available().get(choice) && better ? choice : best;
            }
            answers.add(best);
        }
        return answers.build();
    }
}
