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
        Balance.Effects limits = turn.balance.effects();
        turn.stockpile = Bounds.clamp(turn.effect(EffectKind.STOCK), 0, limits.stockpileMax());
        double all = factor(turn, turn.effect(EffectKind.ZMUL));
        for (int sector = 0; sector < turn.sectors(); sector++) {
            double own = Bounds.clamp(
                    1 + turn.sectorEffect(EffectKind.ZMUL, sector),
                    limits.sectorSanctionFactorMin(),
                    limits.sectorSanctionFactorMax());
            for (int line = turn.firstLine(sector); line < turn.endLine(sector); line++) {
                turn.sanction[line] = strength(turn, turn.book.keys.ofLine(EffectKind.Z, line), all * own);
            }
            int input = turn.book.inputKey(sector);
            turn.inputSanction[sector] = input == EffectKeys.ABSENT ? 0 : strength(turn, input, all * own);
            double cut = turn.effectOn(EffectKind.ZP, sector) * all * (1 - turn.stockpile);
            turn.supplyCut[sector] = Bounds.clamp(cut, 0, limits.supplyCutMax());
        }
    }

    private static double factor(Turn turn, double effect) {
        Balance.Effects limits = turn.balance.effects();
        return Bounds.clamp(1 + effect, limits.sanctionFactorMin(), limits.sanctionFactorMax());
    }

    private static double strength(Turn turn, int key, double factor) {
        double effect = turn.effects[key] + turn.effect(EffectKind.Z);
        return Bounds.clamp(effect * factor, 0, turn.balance.effects().sanctionMax());
    }
}
