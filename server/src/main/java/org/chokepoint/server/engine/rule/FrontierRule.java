package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.EffectKind;

/**
 * R18 frontier. The world moves on; standing still is falling behind:
 *
 * <pre>
 * F ← F·(1 + fg_s·speed_s + e[front])
 * </pre>
 *
 * F is an index; the speed is drawn by the seed. Facts: F023, F225.
 */
final class FrontierRule {
    private FrontierRule() {}

    static void apply(Turn turn) {
        for (int sector = 0; sector < turn.sectors(); sector++) {
            double growth = turn.book.chain.sectors[sector].frontierGrowth() * turn.world.frontierSpeed(sector);
            turn.now.frontier[sector] *= 1 + growth + turn.effectOn(EffectKind.FRONT, sector);
        }
    }
}
