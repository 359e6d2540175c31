package org.chokepoint.server.engine.rule;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.content.model.BotDef;
import org.chokepoint.content.model.BotDef.PreferenceDef;
import org.chokepoint.content.model.BotDef.ReactionDef;
import org.chokepoint.content.model.EffectDef;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.content.model.EventDef.ChoiceDef;
import org.chokepoint.content.model.EventDef.OutcomeDef;
import org.jspecify.annotations.Nullable;

/**
 * A bot compiled for a scenario: its base plan as numbers, the conditions and formulas of its reactions as closures, and
 * what each answer to each event is worth to it. Immutable.
 *
 * @param def as content says it
 * @param lineMoney weights of money by line; with those of the programmes they sum to 1
 * @param programmeMoney weights of money by programme
 * @param cards indices in the order it tries them
 * @param targetSector index of the sector named for cards, {@link Ids#NONE} for none
 * @param reactions in their order
 * @param answerWorth by event the worth of each choice, bn yuan; empty when it takes defaults
 * @param deals what it offers and accepts, in the order it tries
 */
public record BotSheet(
        BotDef def,
        ImmutableDoubleArray lineMoney,
        ImmutableDoubleArray programmeMoney,
        List<Integer> cards,
        int targetSector,
        List<Reaction> reactions,
        List<ImmutableDoubleArray> answerWorth,
        List<DealRule> deals) {
    /** Copies. */
    public BotSheet {
        cards = List.copyOf(cards);
        reactions = List.copyOf(reactions);
        answerWorth = List.copyOf(answerWorth);
        deals = List.copyOf(deals);
    }

    static BotSheet of(BotDef def, Rulebook book, Conditions conditions) {
        String target = def.targetSector();
        return new BotSheet(
                def,
                lineMoney(book, def),
                programmeMoney(book, def),
                cards(book, def.cards()),
                target == null ? Ids.NONE : book.sectors().find(target),
                def.reactions().stream()
                        .map(reaction -> Reaction.of(reaction, book, conditions))
                        .toList(),
                answerWorth(book, def),
                def.deals().stream()
                        .map(rule -> new DealRule(rule, conditions.test(rule.offer()), conditions.test(rule.accept())))
                        .toList());
    }

    private static ImmutableDoubleArray lineMoney(Rulebook book, BotDef def) {
        double total = 0;
        for (int sector = 0; sector < book.sectors().size(); sector++) {
            total += sectorWeight(book, def, sector);
        }
        double[] money = new double[book.lines().size()];
        for (int line = 0; line < money.length && total > 0; line++) {
            int sector = book.sectorOf(line);
            double share = sectorWeight(book, def, sector) / total * (1 - def.talent());
            money[line] = share * partOfSector(book, def, line);
        }
        return ImmutableDoubleArray.copyOf(money);
    }

    private static double sectorWeight(Rulebook book, BotDef def, int sector) {
        return def.sectors().getOrDefault(book.sectors().get(sector), def.otherSectors());
    }

    private static double partOfSector(Rulebook book, BotDef def, int line) {
        int first = book.firstLine(book.sectorOf(line));
        int end = book.firstLine(book.sectorOf(line) + 1);
        double weights = 0;
        for (int other = first; other < end; other++) {
            weights += lineWeight(book, def, other);
        }
        return weights > 0 ? lineWeight(book, def, line) / weights : 1.0 / (end - first);
    }

    private static double lineWeight(Rulebook book, BotDef def, int line) {
        return def.lines().getOrDefault(book.lines().get(line), 0.0);
    }

    private static ImmutableDoubleArray programmeMoney(Rulebook book, BotDef def) {
        double[] money = new double[book.programmes().size()];
        double total = 0;
        for (int i = 0; i < money.length; i++) {
            money[i] = def.programmes().getOrDefault(book.programmes().get(i), 0.0);
            total += money[i];
        }
        for (int i = 0; i < money.length && total > 0; i++) {
            money[i] = money[i] / total * def.talent();
        }
        return ImmutableDoubleArray.copyOf(money);
    }

    private static List<Integer> cards(Rulebook book, List<String> ids) {
        return ids.stream().map(book.cards()::require).toList();
    }

    private static List<ImmutableDoubleArray> answerWorth(Rulebook book, BotDef def) {
        List<ImmutableDoubleArray> worth = new ArrayList<>();
        for (CompiledEvent event : def.prefers().isEmpty() ? List.<CompiledEvent>of() : book.events) {
            double[] choices = event.def().choices().stream()
                    .mapToDouble(choice -> worth(choice, def))
                    .toArray();
            worth.add(ImmutableDoubleArray.copyOf(choices));
        }
        return worth;
    }

    /** The sum of its effects (of its outcomes the mean), each times its rounds and what the bot thinks of its kind, less its price. */
    private static double worth(ChoiceDef choice, BotDef bot) {
        double worth = -choice.cost() - choice.mandate() * worth(EffectKind.MANDATE, bot);
        worth += worth(choice.effects(), bot);
        double weights = 0;
        double drawn = 0;
        for (OutcomeDef outcome : choice.outcomes()) {
            weights += outcome.weight();
            drawn += outcome.weight() * worth(outcome.effects(), bot);
        }
        return weights > 0 ? worth + drawn / weights : worth;
    }

    private static double worth(List<EffectDef> effects, BotDef bot) {
        double worth = 0;
        for (EffectDef effect : effects) {
            worth += effect.value() * effect.rounds() * worth(effect.key().kind(), bot);
        }
        return worth;
    }

    private static double worth(EffectKind kind, BotDef bot) {
        for (PreferenceDef preference : bot.prefers()) {
            if (preference.effect() == kind) {
                return preference.worth();
            }
        }
        return 0;
    }

    /**
     * What it does about a deal.
     *
     * @param offer holds when it offers; only where content has a condition
     * @param accept holds when it accepts; only where content has a condition
     */
    public record DealRule(BotDef.DealRuleDef def, Conditions.Test offer, Conditions.Test accept) {}

    /**
     * A reaction; formulas are null where content says nothing.
     *
     * @param cardsFirst indices of cards that are tried before all others
     * @param cardsDropped indices of cards that are not played
     */
    public record Reaction(
            ReactionDef def,
            Conditions.Test when,
            Conditions.Test where,
            Conditions.@Nullable Formula highest,
            Conditions.@Nullable Formula lowest,
            Conditions.@Nullable Formula money,
            Conditions.@Nullable Formula othersMoney,
            Conditions.@Nullable Formula basicResearch,
            Conditions.@Nullable Formula borrow,
            Conditions.@Nullable Formula reserve,
            List<Integer> cardsFirst,
            List<Integer> cardsDropped) {
        /** Copies. */
        public Reaction {
            cardsFirst = List.copyOf(cardsFirst);
            cardsDropped = List.copyOf(cardsDropped);
        }

        static Reaction of(ReactionDef def, Rulebook book, Conditions conditions) {
            return new Reaction(
                    def,
                    conditions.test(def.when()),
                    conditions.test(def.where()),
                    conditions.formulaOrNull(def.highest()),
                    conditions.formulaOrNull(def.lowest()),
                    conditions.formulaOrNull(def.money()),
                    conditions.formulaOrNull(def.othersMoney()),
                    conditions.formulaOrNull(def.basicResearch()),
                    conditions.formulaOrNull(def.borrow()),
                    conditions.formulaOrNull(def.reserve()),
                    cards(book, def.cardsFirst()),
                    cards(book, def.cardsDropped()));
        }
    }
}
