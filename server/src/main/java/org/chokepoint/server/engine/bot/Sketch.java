package org.chokepoint.server.engine.bot;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chokepoint.server.engine.rule.BotSheet;
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
    final List<Integer> cards;
    String stance;
    double borrow;
    double reserve;
    int line = Ids.NONE;
    final int sector;

    /** The base plan. */
    Sketch(Rulebook book, BotSheet sheet) {
        this.book = book;
        lineMoney = sheet.lineMoney().toArray();
        programmeMoney = sheet.programmeMoney().toArray();
        basicResearch = new double[book.sectors().size()];
        Arrays.fill(basicResearch, sheet.def().basicResearch());
        cards = new ArrayList<>(sheet.cards());
        stance = sheet.def().stance();
        borrow = sheet.def().borrow();
        sector = sheet.targetSector();
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
        for (int i = 0; i < values.length; i++) {
            values[i] *= scale;
        }
        return ImmutableDoubleArray.copyOf(values);
    }

    private List<CardTry> wishes() {
        List<CardTry> wishes = new ArrayList<>(cards.size());
        for (int card : cards) {
            int target = switch (book.cardTarget(card)) {
                case NONE -> Ids.NONE;
                case LINE -> line;
                case SECTOR -> sector;
            };
            wishes.add(new CardTry(card, target));
        }
        return wishes;
    }
}
