package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EffectKind;

/**
 * How strong sanctions are after shields, before stockpiles:
 *
 * <pre>
 * z_i  = clamp((e[z:i] + e[z:all]) · clamp(1 + e[zmul]) · clamp(1 + e[zmul:sector]))
 * zp_s = clamp((e[zp:s] + e[zp:all]) · clamp(1 + e[zmul]) · (1 - stock))
 * </pre>
 *
 * Shares of 0..1. A derived input has a sanction of its own. Facts: F145-F150, F157-F160 (shields), F222 (stocks).
 */
final class SanctionStrength {
    private SanctionStrength() {}

    static void apply(Turn turn) {
        turn.stockpile = stockpile(turn.book, turn.effects);
        double all = ofAll(turn.book, turn.effects);
        for (int sector = 0; sector < turn.sectors(); sector++) {
            double factor = all * ofSector(turn.book, turn.effects, sector);
            for (int line = turn.firstLine(sector); line < turn.endLine(sector); line++) {
                turn.sanction[line] = ofLine(turn.book, turn.effects, line, factor);
            }
            int input = turn.book.inputKey(sector);
            turn.inputSanction[sector] =
                    input == EffectKeys.ABSENT ? 0 : strength(turn.book, turn.effects, input, factor);
            double cut = turn.effectOn(EffectKind.ZP, sector) * all * (1 - turn.stockpile);
            turn.supplyCut[sector] = Bounds.clamp(cut, 0, turn.balance.effects().supplyCutMax());
        }
    }

    /** Cover of the stockpiles under these sums of effects (stock). */
    static double stockpile(Rulebook book, double[] effects) {
        return Bounds.clamp(
                effects[book.keys.of(EffectKind.STOCK)],
                0,
                book.balance.effects().stockpileMax());
    }

    /**
     * Sanction on a line under these sums of effects, before stockpiles (z).
     *
     * @param factor {@link #ofAll} times {@link #ofSector} of its sector
     */
    static double ofLine(Rulebook book, double[] effects, int line, double factor) {
        return strength(book, effects, book.keys.ofLine(EffectKind.Z, line), factor);
    }

    /** What shields of all sectors leave of the sanctions under these sums of effects. */
    static double ofAll(Rulebook book, double[] effects) {
        Balance.Effects limits = book.balance.effects();
        return Bounds.clamp(
                1 + effects[book.keys.of(EffectKind.ZMUL)], limits.sanctionFactorMin(), limits.sanctionFactorMax());
    }

    /** What shields of one sector leave of them. */
    static double ofSector(Rulebook book, double[] effects, int sector) {
        Balance.Effects limits = book.balance.effects();
        return Bounds.clamp(
                1 + effects[book.keys.ofSector(EffectKind.ZMUL, sector)],
                limits.sectorSanctionFactorMin(),
                limits.sectorSanctionFactorMax());
    }

    private static double strength(Rulebook book, double[] effects, int key, double factor) {
        double effect = effects[key] + effects[book.keys.of(EffectKind.Z)];
        return Bounds.clamp(effect * factor, 0, book.balance.effects().sanctionMax());
    }
}
