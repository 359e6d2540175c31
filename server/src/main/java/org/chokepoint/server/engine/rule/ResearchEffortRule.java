package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.content.model.LineDef;

/**
 * R5 research effort, with diminishing returns:
 *
 * <pre>
 * r_i = y_i·(1 - cap_i)·prod·clamp(1 + e[eff], .5, 1.3)·(.6 + .4·cont)·dup_i
 * sat = r_i / (r_i + k_i)
 * </pre>
 *
 * r and k in bn yuan, sat is a share of 0..1. Facts: F027, F055 (scattered effort), F197.
 */
final class ResearchEffortRule {
    private ResearchEffortRule() {}

    static void apply(Turn turn) {
        Balance.Effects limits = turn.balance.effects();
        double efficiency =
                Bounds.clamp(1 + turn.effect(EffectKind.EFF), limits.efficiencyMin(), limits.efficiencyMax());
        double steady = turn.balance.researchEffort().withoutContinuity();
        for (int sector = 0; sector < turn.sectors(); sector++) {
            double effectiveness =
                    turn.now.productive[sector] * efficiency * Bounds.mix(steady, turn.now.continuity[sector]);
            turn.effectiveness[sector] = effectiveness;
            for (int line = turn.firstLine(sector); line < turn.endLine(sector); line++) {
                LineDef def = turn.book.chain.lines[line];
                double research = turn.money[line] * (1 - def.capitalShare()) * effectiveness * turn.duplication[line];
                turn.saturation[line] = research / (research + def.halfSaturation());
            }
        }
    }

    /** The research mix of a sector: the plan's, moved by effects. */
    static double mix(Turn turn, int sector) {
        return Bounds.share(turn.plan.basicResearch().get(sector) + turn.effect(EffectKind.BETA));
    }
}
