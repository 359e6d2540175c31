package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.content.model.LineDef;
import org.chokepoint.content.model.SectorDef;
import org.chokepoint.content.model.SectorDef.DerivedInput;
import org.chokepoint.server.engine.state.Figures;

/**
 * R12 chain quality: the chokepoint. A sector is a weakest-link mean of its lines, where imports bridge a part of each
 * gap while they flow:
 *
 * <pre>
 * c_i = C_i/F
 * v_i = c_i + max(0, 1 - c_i)·imp_i·clamp(1 + e[imp], .2, 1)·clamp(.21 + .79·a)·(1 - z_i·(1 - stock)),  v0_i with z = 0
 * Q = 1/√Σ w_i/v_i²,  own chain Qe = 1/√Σ w_i/c_i²,  mature Qm = 1/√Σ w_i/min(1, v_i/need)²
 * dis = clamp(7·(.3 + .95·o)·Σ w_i·z_i·(1 - stock)·(v0_i - c_i)/v0_i, 0, .6)
 * </pre>
 *
 * A sector may rest on another sector's own chain as one more input (compute for AI, chips for cars); its mature
 * version of dis leaves that input out. Levels are relative to the frontier. Facts: F063-F067, F078, F104, F129.
 */
final class ChainQualityRule {
    private final Turn turn;
    private final double[] capability;
    private final Chains out;
    private final Balance.ChainQuality numbers;
    private final double flow;
    private final double lineFlow;
    private final double uncovered;

    private double usable;
    private double own;
    private double mature;
    private double disruption;
    private double matureDisruption;

    private ChainQualityRule(Turn turn, double[] capability, Chains out) {
        this.turn = turn;
        this.capability = capability;
        this.out = out;
        numbers = turn.balance.chainQuality();
        flow = Bounds.mix(numbers.importsWithoutAccess(), turn.access);
        lineFlow = flow
                * Bounds.clamp(1 + turn.effect(EffectKind.IMP), numbers.importFactorMin(), numbers.importFactorMax());
        uncovered = 1 - turn.stockpile;
    }

    /** Where the results go, by sector. The own chain that stands there before counts for inputs that come later. */
    private static final class Chains {
        final double[] quality;
        final double[] ownChain;
        final double[] matureQuality;
        final double[] disruption;
        final double[] matureDisruption;

        /** The country's own figures. */
        Chains(Figures now) {
            quality = now.quality;
            ownChain = now.ownChain;
            matureQuality = now.matureQuality;
            disruption = now.disruption;
            matureDisruption = now.matureDisruption;
        }

        /** A sheet beside them. */
        Chains(double[] ownChain) {
            this.ownChain = ownChain;
            quality = new double[ownChain.length];
            matureQuality = new double[ownChain.length];
            disruption = new double[ownChain.length];
            matureDisruption = new double[ownChain.length];
        }
    }

    /** The chains of the country as it is. */
    static void apply(Turn turn) {
        rate(turn, turn.now.capability, new Chains(turn.now));
    }

    /** Own chains that these capabilities would make; changes nothing. */
    static double[] ownChains(Turn turn, double[] capability) {
        double[] ownChain = turn.now.ownChain.clone();
        rate(turn, capability, new Chains(ownChain));
        return ownChain;
    }

    private static void rate(Turn turn, double[] capability, Chains out) {
        ChainQualityRule rule = new ChainQualityRule(turn, capability, out);
        for (int sector = 0; sector < turn.sectors(); sector++) {
            rule.rate(sector);
        }
    }

    private void rate(int sector) {
        usable = 0;
        own = 0;
        mature = 0;
        disruption = 0;
        matureDisruption = 0;
        for (int line = turn.firstLine(sector); line < turn.endLine(sector); line++) {
            addLine(sector, line);
        }
        DerivedInput input = turn.book.chain.sectors[sector].derivedInput();
        if (input != null) {
            addInput(sector, input);
        }
        double exposed = numbers.disruption()
                * (numbers.disruptionClosed() + numbers.disruptionPerOpenness() * turn.now.openness);
        out.quality[sector] = 1 / Math.sqrt(usable);
        out.ownChain[sector] = 1 / Math.sqrt(own);
        out.matureQuality[sector] = 1 / Math.sqrt(mature);
        out.disruption[sector] = Bounds.clamp(exposed * disruption, 0, numbers.disruptionMax());
        out.matureDisruption[sector] = Bounds.clamp(exposed * matureDisruption, 0, numbers.disruptionMax());
    }

    private void addLine(int sector, int line) {
        LineDef def = turn.book.chain.lines[line];
        double need = turn.book.chain.sectors[sector].matureNeed();
        double level = capability[line] / turn.now.frontier[sector];
        double banned = turn.sanction[line] * uncovered;
        double free = level + Math.max(0, 1 - level) * def.importability() * lineFlow;
        double left = level + Math.max(0, 1 - level) * def.importability() * lineFlow * (1 - banned);
        double matureFree = Math.min(1, free / need);
        double matureLeft = Math.min(1, left / need);
        usable += def.weight() / (left * left);
        own += def.weight() / (level * level);
        mature += def.weight() / (matureLeft * matureLeft);
        disruption += def.weight() * banned * (free - level) / free;
        matureDisruption += def.weight() * banned * (matureFree - Math.min(1, level / need)) / matureFree;
    }

    private void addInput(int sector, DerivedInput input) {
        SectorDef def = turn.book.chain.sectors[sector];
        int source = turn.book.chain.inputSector[sector];
        double chain = source == Ids.NONE ? numbers.missingInput() : out.ownChain[source];
        double level = Math.min(1, chain + input.matureBonus());
        double banned = turn.inputSanction[sector] * uncovered;
        double free = level + Math.max(0, 1 - level) * input.importability() * flow;
        double left = level + Math.max(0, 1 - level) * input.importability() * flow * (1 - banned);
        double matureLeft = Math.min(1, left / def.matureNeed());
        usable += input.weight() / (left * left);
        own += input.weight() / (level * level);
        mature += input.weight() / (matureLeft * matureLeft);
        disruption += input.weight() * banned * (free - level) / free;
    }
}
