package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.server.engine.state.Figures;

/**
 * R4 absorption and white elephants. People turn money into results; what they cannot use is stranded:
 *
 * <pre>
 * A_s = absb_s·L_s·q
 * lost = .85·max(0, X - A)·clamp(1 + e[waste], .2, 1.5),  prod = 1 - lost/X
 * W ← (W + lost)·(1 - e[wcut]), later ·(1 - .12)
 * need_s = X / (absb_s·q)
 * </pre>
 *
 * A, X, lost and W in bn yuan, L and need in thousand people. W costs 7% of its value a round (R15). Facts: F027, F050,
 * F214, F230.
 */
final class AbsorptionRule {
    private AbsorptionRule() {}

    static void apply(Turn turn) {
        Balance.Absorption numbers = turn.balance.absorption();
        double factor =
                Bounds.clamp(1 + turn.effect(EffectKind.WASTE), numbers.lossFactorMin(), numbers.lossFactorMax());
        Figures now = turn.now;
        for (int sector = 0; sector < turn.sectors(); sector++) {
            double spending = now.spending[sector];
            double limit = limit(turn.book, now, sector);
            turn.absorptionLimit[sector] = limit;
            now.need[sector] = spending / turn.book.chain.sectors[sector].absorption() / now.skill;
            double useful = spending <= limit ? spending : limit + numbers.overflowYield() * (spending - limit);
            double lost = (spending - useful) * factor;
            now.productive[sector] = spending > 0 ? Math.max(0, (spending - lost) / spending) : 1;
            now.stranded[sector] += lost;
            turn.newlyStranded[sector] = lost;
        }
    }

    /** Money that a sector's staff can absorb, bn yuan. */
    static double limit(Rulebook book, Figures now, int sector) {
        return book.chain.sectors[sector].absorption() * now.staff[sector] * now.skill;
    }

    /** Clears stranded money by effects. */
    static void clear(Turn turn) {
        double share = Bounds.share(turn.effect(EffectKind.WCUT));
        for (int sector = 0; sector < turn.sectors(); sector++) {
            turn.cleared[sector] = turn.now.stranded[sector] * share;
            turn.now.stranded[sector] *= 1 - share;
        }
    }

    /** Writes off what nobody expects to be used. */
    static void fade(Turn turn) {
        double share = turn.balance.absorption().fading();
        for (int sector = 0; sector < turn.sectors(); sector++) {
            turn.faded[sector] = turn.now.stranded[sector] * share;
            turn.now.stranded[sector] *= 1 - share;
        }
    }
}
