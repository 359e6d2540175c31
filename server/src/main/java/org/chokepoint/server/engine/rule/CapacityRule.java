package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.LineDef;
import org.chokepoint.server.engine.state.Figures;

/**
 * R10 capacity. Two to four rounds pass between paying and producing, and unsteady finance loses projects on the way:
 *
 * <pre>
 * entering after d_i rounds = y_i·cap_i·prod·eff·(.6 + .4·cont)·vcap_s·(.7 + .6·cap_i)
 * each round what is on the way loses min(.6, .20·vol), in its last stage 35% of that
 * K ← K·(1 - dep) + due
 * </pre>
 *
 * K in bn yuan of sales a year. Facts: F021-F023, F079.
 */
final class CapacityRule {
    private CapacityRule() {}

    static void apply(Turn turn) {
        Balance.Building numbers = turn.balance.building();
        for (int line = 0; line < turn.lines(); line++) {
            LineDef def = turn.book.chain.lines[line];
            int sector = turn.book.chain.sectorOf[line];
            double building = turn.money[line] * def.capitalShare() * turn.effectiveness[sector];
            double yield = turn.book.chain.sectors[sector].capacityYield()
                    * (numbers.yieldBase() + numbers.yieldPerCapitalShare() * def.capitalShare());
            int stage = sector * Figures.BUILDING_STAGES + turn.book.chain.delay[line];
            turn.now.buildingPipe[stage] += building * yield;
        }
    }

    /** Share of projects under way that volatility delays for good. */
    static double slip(Turn turn) {
        Balance.Building numbers = turn.balance.building();
        return Bounds.clamp(numbers.slipPerVolatility() * turn.now.volatility, 0, numbers.slipMax());
    }

    /** Puts into service what is due. */
    static void land(Turn turn) {
        Figures now = turn.now;
        double slip = slip(turn);
        int stages = Figures.BUILDING_STAGES;
        for (int sector = 0; sector < turn.sectors(); sector++) {
            int first = sector * stages;
            now.capacity[sector] = now.capacity[sector] * (1 - turn.book.chain.sectors[sector].depreciation())
                    + now.buildingPipe[first];
            for (int stage = 1; stage < stages; stage++) {
                double part = stage == 1 ? turn.balance.building().slipLastStage() : 1;
                now.buildingPipe[first + stage - 1] = now.buildingPipe[first + stage] * (1 - slip * part);
            }
            now.buildingPipe[first + stages - 1] = 0;
        }
    }
}
