package org.chokepoint.server.engine.rule;

import java.util.List;
import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.EffectKind;
import org.chokepoint.content.model.SectorDef;
import org.chokepoint.content.model.SectorDef.InputShortage;
import org.chokepoint.server.engine.rule.MarketFactors.Sales;
import org.chokepoint.server.engine.state.Figures;

/**
 * R13 market. Customers at home and abroad choose by quality, ecosystem and openness; bans disrupt, capacity caps:
 *
 * <pre>
 * sub = e[sub] + .9·(zp + .6·z̄),  z̄ = Σ w_i·z_i
 * advanced pull Q³·(1 + .9N)·(1 + sub),  mature Qm³·(1 + .9N)·(1 + sub + 1.6·z̄)
 * foreign supply f0·(1 + e[f0])·(.08 + .98·o)·(1 - zp);  home share = own/(own + foreign)·(1 - dis), by segment
 * export pull (md·Qm³ + (1 - md)·Q³)·(1 + .9N)·(.5 + .5·o(2 - o))·(1 - xb),  xb = e[xbar] + .008·max(0, H - 40)
 * where deals pull: xb ← 1 - (1 - xb)·(1 + e[pull])
 * world share = own/(own + cx + pull of the other countries at the table)·(1 - dis)
 * sales ≤ K·min(1, .65 + .35·L·q·absb/X), pro rata
 * un = max(0, Dd - Sd - imports)/Dd + .22·dis,  imports = (Dd - Sd)·(.95 + .05·o)·(1 - zp)
 * </pre>
 *
 * Demand in bn yuan grows from round 2 on; a shortage of a sector's input (chips for AI and cars) cuts its home demand.
 * Processing exports are statistics with a little tax. Facts: F041, F046, F185, F196, F201.
 */
final class MarketRule {
    private MarketRule() {}

    /** Sells at home and abroad, sector after sector: the chips that one sector lacks are missing in the next. */
    static void apply(List<Turn> table) {
        Sales sales = new Sales();
        int sectors = table.get(0).sectors();
        for (int sector = 0; sector < sectors; sector++) {
            for (Turn turn : table) {
                fill(turn, sector);
            }
            for (Turn turn : table) {
                turn.rivals[sector] = table.size() == 1 ? turn.rivals[sector] : rivals(table, turn, sector);
                sell(turn, sector, sales);
            }
        }
        table.forEach(MarketRule::processingExports);
    }

    private static void sell(Turn turn, int sector, Sales sales) {
        int at = sector * MarketFactors.COUNT;
        SectorDef def = turn.book.chain.sectors[sector];
        MarketFactors.sell(def, turn.balance.market(), turn.market, at, turn.rivals[sector], sales);
        record(turn, sector, sales);
    }

    /** Export pull of the others, summed by size and not by seat, so that no seat is rounded differently. */
    private static double rivals(List<Turn> table, Turn turn, int sector) {
        return table.stream()
                .filter(other -> other != turn)
                .mapToDouble(other -> exportPull(other, sector))
                .sorted()
                .reduce(0, Double::sum);
    }

    private static double exportPull(Turn turn, int sector) {
        int at = sector * MarketFactors.COUNT;
        return MarketFactors.exportPull(turn.book.chain.sectors[sector], turn.balance.market(), turn.market, at);
    }

    /** Fills a sector's row of factors. */
    static void fill(Turn turn, int sector) {
        Figures now = turn.now;
        double[] row = turn.market;
        int at = sector * MarketFactors.COUNT;
        double shortage = shortage(turn, sector);
        row[at + MarketFactors.HOME_DEMAND] = turn.world.homeDemand(sector, turn.growths)
                * demandEffect(turn, EffectKind.DD, sector)
                * (1 - shortage);
        row[at + MarketFactors.WORLD_DEMAND] =
                turn.world.worldDemand(sector, turn.growths) * demandEffect(turn, EffectKind.DW, sector);
        row[at + MarketFactors.QUALITY] = now.quality[sector];
        row[at + MarketFactors.MATURE_QUALITY] = now.matureQuality[sector];
        row[at + MarketFactors.CAPACITY] = capacity(turn, sector);
        row[at + MarketFactors.DISRUPTION] = now.disruption[sector];
        row[at + MarketFactors.MATURE_DISRUPTION] = now.matureDisruption[sector];
        row[at + MarketFactors.BARRIER] = barrier(turn, sector);
        fillPolicy(turn, sector, at);
        row[at + MarketFactors.OPENNESS] = now.openness;
        row[at + MarketFactors.ECOSYSTEM] = now.ecosystem[sector];
    }

    private static void fillPolicy(Turn turn, int sector, int at) {
        Balance.Market numbers = turn.balance.market();
        double banned = 0;
        for (int line = turn.firstLine(sector); line < turn.endLine(sector); line++) {
            banned += turn.book.chain.lines[line].weight() * turn.sanction[line];
        }
        double cut = turn.supplyCut[sector];
        turn.market[at + MarketFactors.PREFERENCE] =
                turn.effect(EffectKind.SUB) + numbers.substitution() * (cut + numbers.inputSanctions() * banned);
        turn.market[at + MarketFactors.MATURE_PREFERENCE] = numbers.matureSubstitution() * banned;
        turn.market[at + MarketFactors.FOREIGN] = Math.max(0, 1 + turn.effectOn(EffectKind.F0, sector)) * (1 - cut);
    }

    private static double shortage(Turn turn, int sector) {
        InputShortage shortage = turn.book.chain.sectors[sector].inputShortage();
        int source = turn.book.chain.shortageSector[sector];
        return shortage == null || source == Ids.NONE ? 0 : shortage.effect() * turn.now.unserved[source];
    }

    private static double demandEffect(Turn turn, EffectKind kind, int sector) {
        Balance.Market numbers = turn.balance.market();
        return Bounds.clamp(1 + turn.effectOn(kind, sector), numbers.demandEffectMin(), numbers.demandEffectMax());
    }

    /** Capacity that staff can run: the staff is what it is now, the money what it was meant for. */
    private static double capacity(Turn turn, int sector) {
        double limit = AbsorptionRule.limit(turn.book, turn.now, sector);
        double staffed =
                Bounds.mix(turn.balance.market().unstaffedCapacity(), limit / Math.max(1, turn.now.spending[sector]));
        return turn.now.capacity[sector] * Math.min(1, staffed);
    }

    private static double barrier(Turn turn, int sector) {
        Balance.Market numbers = turn.balance.market();
        double tense = Math.max(0, turn.now.tension - numbers.barrierTension());
        double barrier = turn.effectOn(EffectKind.XBAR, sector) + numbers.barrierPerTension() * tense;
        double limited = Bounds.clamp(barrier, 0, numbers.barrierMax());
        double pull = turn.effectOn(EffectKind.PULL, sector);
        return pull == 0 ? limited : 1 - (1 - limited) * Math.max(0, 1 + pull);
    }

    private static void record(Turn turn, int sector, Sales sales) {
        Figures now = turn.now;
        int at = sector * MarketFactors.COUNT;
        double demand = turn.market[at + MarketFactors.HOME_DEMAND];
        now.homeSales[sector] = sales.home;
        now.exportSales[sector] = sales.abroad;
        now.sales[sector] = sales.total();
        now.homeDemand[sector] = demand;
        now.worldShare[sector] = sales.abroad / turn.market[at + MarketFactors.WORLD_DEMAND];
        now.matureHomeShare[sector] = sales.matureHomeShare;
        now.unserved[sector] = unserved(turn, sector, demand, sales.home);
    }

    private static double unserved(Turn turn, int sector, double demand, double home) {
        Balance.Market numbers = turn.balance.market();
        SectorDef def = turn.book.chain.sectors[sector];
        double available = def.imports()
                ? Bounds.mix(numbers.importsClosed(), turn.now.openness) * (1 - turn.supplyCut[sector])
                : 0;
        double imports = (demand - home) * available;
        turn.imports[sector] = imports;
        double mature = def.matureDemand();
        double disrupted = mature * turn.now.matureDisruption[sector] + (1 - mature) * turn.now.disruption[sector];
        return Math.max(0, demand - home - imports) / demand + numbers.unservedPerDisruption() * disrupted;
    }

    private static void processingExports(Turn turn) {
        Balance.ProcessingExports numbers = turn.balance.processingExports();
        int sector = turn.book.processingSector;
        int line = turn.book.processingLine;
        if (sector == Ids.NONE || line == Ids.NONE) {
            turn.now.processingExports = 0;
            return;
        }
        double level = turn.now.capability[line] / turn.now.frontier[sector];
        turn.now.processingExports = turn.world.processingExports(turn.growths)
                * Bounds.mix(numbers.withoutLevel(), Math.min(numbers.levelMax(), level))
                * Bounds.mix(numbers.closed(), turn.now.openness)
                * (1 - numbers.supplyCutLoss() * turn.supplyCut[sector])
                * (1 + turn.sectorEffect(EffectKind.DW, sector));
    }
}
