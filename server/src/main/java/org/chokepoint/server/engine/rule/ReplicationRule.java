package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.server.engine.state.Figures;

/**
 * R6 replication. Catching up by copying and by access to others, never beyond the frontier:
 *
 * <pre>
 * acc_i = 1 - g_s·(1 - clamp((a + e[link])·(1 - z_i·(1 - .3·stock))))
 * gain_i = rho_s·(1 + e[repl])·(1 - β)·sat·acc_i·max(0, F - C_i)·q
 * </pre>
 *
 * Points. The degree of globalization g decides how much isolation hurts: chips .91, strategic systems .06. Facts:
 * F173-F177, F190.
 */
final class ReplicationRule {
    private ReplicationRule() {}

    static void apply(Turn turn) {
        Figures now = turn.now;
        for (int sector = 0; sector < turn.sectors(); sector++) {
            double shared = 1 + turn.effectOn(EffectKind.REPL, sector);
            double copying = turn.book.chain.replication[sector] * (1 - ResearchEffortRule.mix(turn, sector));
            for (int line = turn.firstLine(sector); line < turn.endLine(sector); line++) {
                double gap = Math.max(0, now.frontier[sector] - now.capability[line]);
                double effect = Math.max(0, shared + turn.lineEffect(EffectKind.REPL, line));
                turn.replicated[line] =
                        copying * effect * turn.saturation[line] * access(turn, sector, line) * gap * now.skill;
            }
        }
    }

    private static double access(Turn turn, int sector, int line) {
        Balance.Replication numbers = turn.balance.replication();
        double banned = turn.sanction[line] * (1 - numbers.stockpileRelief() * turn.stockpile);
        double reached = turn.access + turn.lineEffect(EffectKind.LINK, line);
        double lost = 1 - Bounds.share(reached * (1 - banned));
        return 1 - turn.book.chain.sectors[sector].globalization() * numbers.accessWeight() * lost;
    }
}
