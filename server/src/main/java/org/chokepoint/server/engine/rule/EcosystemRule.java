package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.server.engine.state.Figures;

/**
 * R14 ecosystem and standards grow slowly out of quality and use:
 *
 * <pre>
 * goal = clamp(.25·Q + 2.7·world share + .25·home share + 2·e[eco]·(1 with a line above .7F, else .3) + 2·e[eco:s])
 *        ·(.5 + .5·Q)
 * N ← N + .16·(goal - N)
 * </pre>
 *
 * N is a share of 0..1. Facts: F104-F117, F141, F215.
 */
final class EcosystemRule {
    private EcosystemRule() {}

    static void apply(Turn turn) {
        Balance.Ecosystem numbers = turn.balance.ecosystem();
        Figures now = turn.now;
        for (int sector = 0; sector < turn.sectors(); sector++) {
            double effects =
                    turn.effect(EffectKind.ECO) * reach(turn, sector) + turn.sectorEffect(EffectKind.ECO, sector);
            double goal = Bounds.share(numbers.quality() * now.quality[sector]
                    + numbers.worldShare() * now.worldShare[sector]
                    + numbers.homeShare() * (now.homeSales[sector] / now.homeDemand[sector])
                    + numbers.effects() * effects);
            double reached = goal * Bounds.mix(numbers.withoutQuality(), now.quality[sector]);
            now.ecosystem[sector] += numbers.rate() * (reached - now.ecosystem[sector]);
        }
    }

    private static double reach(Turn turn, int sector) {
        double near = turn.balance.ecosystem().nearLevel() * turn.now.frontier[sector];
        for (int line = turn.firstLine(sector); line < turn.endLine(sector); line++) {
            if (turn.now.capability[line] > near) {
                return 1;
            }
        }
        return turn.balance.ecosystem().farPart();
    }
}
