package org.chokepoint.server.lab.balance;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chokepoint.content.model.CardDef.TargetKind;
import org.chokepoint.server.engine.rule.Ids;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rounds.CardTry;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.state.NationState;

/**
 * A constant plan as numbers between 0 and 1, for a search: weights of lines and of three programmes, share of talent,
 * research mix of each sector, stance, borrowing, and for each card how much it is wanted, from one half on. For a card
 * that needs a target it names the weakest line or the first sector.
 */
final class PlanGenes {
    private static final double TALENT_MAX = 0.6;
    private static final double CARD_FROM = 0.5;
    private static final double LITTLE = 0.1;
    private static final List<String> PROGRAMMES = List.of("stem", "vocational", "overseas");

    private final Rulebook book;
    private final int lines;
    private final int sectors;

    PlanGenes(Rulebook book) {
        this.book = book;
        lines = book.lines().size();
        sectors = book.sectors().size();
    }

    /** How many numbers. */
    int size() {
        return cardsAt() + book.cards().size();
    }

    /** How many of the numbers at the end are cards. */
    int cardCount() {
        return book.cards().size();
    }

    private int talentAt() {
        return lines + PROGRAMMES.size();
    }

    private int mixAt() {
        return talentAt() + 1;
    }

    private int stanceAt() {
        return mixAt() + sectors;
    }

    private int borrowAt() {
        return stanceAt() + 1;
    }

    private int cardsAt() {
        return borrowAt() + 1;
    }

    /** Where a search begins: equal weights, a fifth for talent, a middle mix, no loans, hardly a card. */
    double[] start() {
        double[] genes = new double[size()];
        java.util.Arrays.fill(genes, 0, talentAt(), 0.5);
        genes[talentAt()] = 0.4;
        java.util.Arrays.fill(genes, mixAt(), stanceAt(), 0.4);
        genes[stanceAt()] = 0.6;
        genes[borrowAt()] = 0.05;
        java.util.Arrays.fill(genes, cardsAt(), size(), 0.45);
        return genes;
    }

    /** A plan that can still be changed. */
    Draft draft(double[] genes) {
        return new Draft(genes);
    }

    /** The policy that plays these numbers every round and takes the default answers. */
    Policy policy(double[] genes) {
        return (world, opened) -> draft(genes).plan(opened, ImmutableIntArray.of());
    }

    /** Cards that these numbers want, most wanted first. */
    List<Integer> cards(double[] genes) {
        List<Integer> cards = new ArrayList<>();
        for (int card = 0; card < book.cards().size(); card++) {
            if (genes[cardsAt() + card] > CARD_FROM) {
                cards.add(card);
            }
        }
        cards.sort(Comparator.comparingDouble((Integer card) -> -genes[cardsAt() + card]));
        return cards;
    }

    /** The same numbers with a card wanted first, or not at all. */
    double[] withCard(double[] genes, int card, boolean wanted) {
        double[] changed = genes.clone();
        changed[cardsAt() + card] = wanted ? 1 : 0;
        return changed;
    }

    /** Sets the share of talent and one research mix, and takes no loans. */
    void set(double[] genes, double talent, double mix) {
        genes[talentAt()] = talent / TALENT_MAX;
        java.util.Arrays.fill(genes, mixAt(), stanceAt(), mix);
        genes[borrowAt()] = 0;
    }

    /** The same numbers with one research mix for all sectors. */
    double[] withMix(double[] genes, double mix) {
        double[] changed = genes.clone();
        java.util.Arrays.fill(changed, mixAt(), stanceAt(), mix);
        return changed;
    }

    /** The plan in words. */
    String text(double[] genes) {
        Draft draft = draft(genes);
        double total = draft.total();
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < lines; line++) {
            text.append(String.format(
                    java.util.Locale.ROOT, "%s %.2f, ", book.lines().get(line), draft.lineMoney[line] / total));
        }
        text.append(String.format(java.util.Locale.ROOT, "talent %.2f, research mix", TALENT_MAX * genes[talentAt()]));
        for (int sector = 0; sector < sectors; sector++) {
            text.append(String.format(java.util.Locale.ROOT, " %.2f", genes[mixAt() + sector]));
        }
        text.append(", ").append(book.stances().get(draft.stance));
        text.append(String.format(java.util.Locale.ROOT, ", borrows %.2f, cards", draft.borrow));
        cards(genes).forEach(card -> text.append(' ').append(book.cards().get(card)));
        return text.toString();
    }

    /** A plan under way. For one round, one thread. */
    final class Draft {
        final double[] lineMoney = new double[lines];
        final double[] programmeMoney;
        final double[] mix = new double[sectors];
        final List<Integer> cards;
        int stance;
        double borrow;

        private Draft(double[] genes) {
            double talent = TALENT_MAX * genes[talentAt()];
            double lineSum = 1e-9;
            for (int line = 0; line < lines; line++) {
                lineSum += genes[line];
            }
            for (int line = 0; line < lines; line++) {
                lineMoney[line] = genes[line] / lineSum * (1 - talent);
            }
            programmeMoney = new double[book.programmes().size()];
            double programmeSum = 1e-9;
            for (int i = 0; i < PROGRAMMES.size(); i++) {
                programmeSum += genes[lines + i];
            }
            for (int i = 0; i < PROGRAMMES.size(); i++) {
                programmeMoney[book.programmes().find(PROGRAMMES.get(i))] = genes[lines + i] / programmeSum * talent;
            }
            System.arraycopy(genes, mixAt(), mix, 0, sectors);
            int stances = book.stances().size();
            stance = Math.min(stances - 1, (int) (genes[stanceAt()] * stances));
            double wanted = genes[borrowAt()] > LITTLE ? genes[borrowAt()] : 0;
            borrow = wanted * book.scenario().borrowLimit();
            cards = cards(genes);
        }

        double total() {
            double sum = 1e-9;
            for (double money : lineMoney) {
                sum += money;
            }
            for (double money : programmeMoney) {
                sum += money;
            }
            return sum;
        }

        Rounds.Plan plan(NationState opened, ImmutableIntArray answers) {
            double total = total();
            for (int i = 0; i < lineMoney.length; i++) {
                lineMoney[i] /= total;
            }
            for (int i = 0; i < programmeMoney.length; i++) {
                programmeMoney[i] /= total;
            }
            return new Rounds.Plan(
                    ImmutableDoubleArray.copyOf(lineMoney),
                    ImmutableDoubleArray.copyOf(programmeMoney),
                    0,
                    borrow,
                    ImmutableDoubleArray.copyOf(mix),
                    stance,
                    tries(opened),
                    answers);
        }

        private List<CardTry> tries(NationState opened) {
            List<CardTry> tries = new ArrayList<>(cards.size());
            for (int card : cards) {
                TargetKind kind = book.cardTarget(card);
                int target = switch (kind) {
                    case NONE -> Ids.NONE;
                    case LINE -> weakest(opened);
                    case SECTOR -> 0;
                };
                tries.add(new CardTry(card, target));
            }
            return tries;
        }
    }

    /** The line farthest behind its frontier. */
    int weakest(NationState nation) {
        int weakest = 0;
        for (int line = 1; line < lines; line++) {
            weakest = level(nation, line) < level(nation, weakest) ? line : weakest;
        }
        return weakest;
    }

    private double level(NationState nation, int line) {
        return nation.capability(line) / nation.frontier(book.sectorOf(line));
    }
}
