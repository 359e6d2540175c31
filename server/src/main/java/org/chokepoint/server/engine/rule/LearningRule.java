package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.LineDef;
import org.chokepoint.server.engine.state.Figures;

/**
 * R8 learning by doing and by sanction. Selling mature products at home teaches, and a ban sends customers to home
 * suppliers; both only up to the mature ceiling of the line:
 *
 * <pre>
 * gain_i = .22·(.2 + 1.3·sat)·shm_s·(1 + 6·z_i·(1 - .3·stock))·max(0, mat_i·F - C_i)
 * </pre>
 *
 * Points; shm is the own share of the mature home market of last round. Facts: F090, F091, F151.
 */
final class LearningRule {
    private LearningRule() {}

    static void apply(Turn turn) {
        Balance.Learning numbers = turn.balance.learning();
        double kept = 1 - turn.balance.replication().stockpileRelief() * turn.stockpile;
        Figures now = turn.now;
        for (int line = 0; line < turn.lines(); line++) {
            LineDef def = turn.book.chain.lines[line];
            int sector = turn.book.chain.sectorOf[line];
            double gap = Math.max(0, def.matureCeiling() * now.frontier[sector] - now.capability[line]);
            double practice = numbers.base() + numbers.effort() * turn.saturation[line];
            double urged = 1 + numbers.sanctionBoost() * turn.sanction[line] * kept;
            turn.learned[line] = numbers.rate() * practice * now.matureHomeShare[sector] * urged * gap;
        }
    }
}
