package org.chokepoint.server.engine.bot;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chokepoint.content.model.BotDef;
import org.chokepoint.content.model.CardDef;
import org.chokepoint.server.engine.rule.Ids;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rounds.CardTry;
import org.chokepoint.server.engine.rule.Rulebook;

/** A bot's plan while its reactions still change it. Weights of money need not sum to 1. For one thread. */
final class Sketch {
    private final Rulebook book;
    final double[] lineMoney;
    final double[] programmeMoney;
    final double[] basicResearch;
    final List<String> cards;
    String stance;
    double borrow;
    double reserve;
    int line = Ids.NONE;
    int sector;

    /** The base plan. */
    Sketch(Rulebook book, BotDef def) {
        this.book = book;
        lineMoney = lineMoney(book, def);
        programmeMoney = programmeMoney(book, def);
        basicResearch = new double[book.sectors().size()];
        Arrays.fill(basicResearch, def.basicResearch());
        cards = new ArrayList<>(def.cards());
        stance = def.stance();
        borrow = def.borrow();
        String target = def.targetSector();
        sector = target == null ? Ids.NONE : book.sectors().find(target);
    }

    private static double[] lineMoney(Rulebook book, BotDef def) {
        int sectors = book.sectors().size();
        double total = 0;
        for (int sector = 0; sector < sectors; sector++) {
            total += sectorWeight(book, def, sector);
        }
        double[] money = new double[book.lines().size()];
        for (int sector = 0; sector < sectors && total > 0; sector++) {
            double share = sectorWeight(book, def, sector) / total * (1 - def.talent());
            int first = book.firstLine(sector);
            int end = book.firstLine(sector + 1);
            double weights = 0;
            for (int line = first; line < end; line++) {
                weights += lineWeight(book, def, line);
            }
            for (int line = first; line < end; line++) {
                double part = weights > 0 ? lineWeight(book, def, line) / weights : 1.0 / (end - first);
                money[line] = share * part;
            }
        }
        return money;
    }

    private static double sectorWeight(Rulebook book, BotDef def, int sector) {
        return def.sectors().getOrDefault(book.sectors().get(sector), def.otherSectors());
    }

    private static double lineWeight(Rulebook book, BotDef def, int line) {
        return def.lines().getOrDefault(book.lines().get(line), 0.0);
    }

    private static double[] programmeMoney(Rulebook book, BotDef def) {
        double[] money = new double[book.programmes().size()];
        double total = 0;
        for (int i = 0; i < money.length; i++) {
            money[i] = def.programmes().getOrDefault(book.programmes().get(i), 0.0);
            total += money[i];
        }
        for (int i = 0; i < money.length && total > 0; i++) {
            money[i] = money[i] / total * def.talent();
        }
        return money;
    }

    /** The finished plan. */
    Rounds.Plan plan(ImmutableIntArray answers) {
        double kept = Math.min(1, Math.max(0, reserve));
        double total = Math.max(0, sum(lineMoney) + sum(programmeMoney));
        double scale = total > 0 ? (1 - kept) / total : 0;
        return new Rounds.Plan(
                scaled(lineMoney, scale),
                scaled(programmeMoney, scale),
                total > 0 ? kept : 1,
                borrow,
                ImmutableDoubleArray.copyOf(basicResearch),
                book.stances().find(stance),
                wishes(),
                answers);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static ImmutableDoubleArray scaled(double[] values, double scale) {
        double[] scaled = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = values[i] * scale;
        }
        return ImmutableDoubleArray.copyOf(scaled);
    }

    private List<CardTry> wishes() {
        List<CardTry> wishes = new ArrayList<>(cards.size());
        for (String id : cards) {
            int card = book.cards().find(id);
            if (card != Ids.NONE) {
                CardDef.TargetKind kind = book.cardTarget(card);
                int target =
                        kind == CardDef.TargetKind.LINE ? line : kind == CardDef.TargetKind.SECTOR ? sector : Ids.NONE;
                wishes.add(new CardTry(card, target));
            }
        }
        return wishes;
    }
}
