package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.server.engine.state.Figures;

/**
 * R7 basic research. It can lead the world, helps little far behind, and lands years later:
 *
 * <pre>
 * yield = sig_s·(F/100)·clamp((C/F - .2)/.6)·β·sat·(1 + e[basic])·(1 - .3·g_s·(1 - a))·q
 *         ·min(1, (1 - β)/development + .1)          when a development share is set
 *         / (1 + 14·(C/F - .9))                      when C &gt; .9 F
 * </pre>
 *
 * Points, landing after 3 rounds less half of what volatility delays (R10). Results need development money to land.
 * Facts: F190-F192, F202, F217.
 */
final class BasicResearchRule {
    private BasicResearchRule() {}

    static void apply(Turn turn) {
        Balance.BasicResearch numbers = turn.balance.basicResearch();
        Figures now = turn.now;
        double effect = Math.max(0, 1 + turn.effect(EffectKind.BASIC));
        int stage = Math.min(Figures.BASIC_STAGES - 1, turn.book.chain.basicDelay);
        for (int sector = 0; sector < turn.sectors(); sector++) {
            double mix = ResearchEffortRule.mix(turn, sector);
            double isolated = numbers.isolationLoss() * turn.book.chain.sectors[sector].globalization();
            double yield = turn.book.chain.basicYield[sector]
                    * (now.frontier[sector] / turn.balance.start().frontier())
                    * mix
                    * effect
                    * (1 - isolated * (1 - turn.access))
                    * development(numbers, mix)
                    * now.skill;
            for (int line = turn.firstLine(sector); line < turn.endLine(sector); line++) {
                double level = now.capability[line] / now.frontier[sector];
                now.basicPipe[line * Figures.BASIC_STAGES + stage] +=
                        yield * turn.saturation[line] * byLevel(numbers, level);
            }
        }
    }

    private static double development(Balance.BasicResearch numbers, double mix) {
        double share = numbers.developmentShare();
        return share > 0 ? Math.min(1, (1 - mix) / share + numbers.withoutDevelopment()) : 1;
    }

    private static double byLevel(Balance.BasicResearch numbers, double level) {
        double ready = Bounds.share((level - numbers.levelFrom()) / numbers.levelSpan());
        double lead = Math.max(0, level - numbers.leadFrom());
        return ready / (1 + numbers.leadDamping() * lead);
    }

    /** Lands what is due and adds all gains of the round to capability. */
    static void land(Turn turn) {
        Figures now = turn.now;
        double slip = turn.balance.basicResearch().slipPart() * CapacityRule.slip(turn);
        int stages = Figures.BASIC_STAGES;
        for (int line = 0; line < turn.lines(); line++) {
            turn.landed[line] = now.basicPipe[line * stages] * (1 - slip);
            System.arraycopy(now.basicPipe, line * stages + 1, now.basicPipe, line * stages, stages - 1);
            now.basicPipe[(line + 1) * stages - 1] = 0;
            now.capability[line] += turn.replicated[line] + turn.learned[line] + turn.bought[line] + turn.landed[line];
        }
    }
}
