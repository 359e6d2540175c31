package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Balance;
import org.chokepoint.content.model.SectorDef;

/**
 * What a sector's sales are made of, as one row of numbers, and the formula from the row to sales. Because the formula
 * reads nothing else, a report can put back one factor of last round and see what it moved.
 */
final class MarketFactors {
    /** Home and world demand after effects, bn yuan. */
    static final int HOME_DEMAND = 0;

    static final int WORLD_DEMAND = 1;

    /** Chain quality of advanced and of mature products (Q, Qm). */
    static final int QUALITY = 2;

    static final int MATURE_QUALITY = 3;

    /** Capacity that can be staffed, bn yuan. */
    static final int CAPACITY = 4;

    /** Share of advanced and of mature sales that bans disrupt. */
    static final int DISRUPTION = 5;

    static final int MATURE_DISRUPTION = 6;

    /** Barrier to exports, share (xb); below 0 where deals pull. */
    static final int BARRIER = 7;

    /** Preference for home suppliers, relative, and what comes on top for mature products. */
    static final int PREFERENCE = 8;

    static final int MATURE_PREFERENCE = 9;

    /** Foreign supply at home, relative to what stance and sector give. */
    static final int FOREIGN = 10;

    /** Stance (o). */
    static final int OPENNESS = 11;

    /** Ecosystem share (N). */
    static final int ECOSYSTEM = 12;

    /** Numbers in a row. */
    static final int COUNT = 13;

    private MarketFactors() {}

    /** Sales of a sector and its share of the mature home market. Mutable: filled by {@link #sell}. */
    static final class Sales {
        double home;
        double abroad;
        double matureHomeShare;

        double total() {
            return home + abroad;
        }
    }

    /**
     * Sales from a row of factors.
     *
     * @param row numbers of several sectors
     * @param at where the sector's row begins
     * @param rivals export pull of the other countries at the table; 0 when nobody shares the world market
     */
    static void sell(SectorDef sector, Balance.Market numbers, double[] row, int at, double rivals, Sales out) {
        double mature = sector.matureDemand();
        double network = 1 + numbers.ecosystemPull() * row[at + ECOSYSTEM];
        double advancedPull = cube(row[at + QUALITY]) * network;
        double maturePull = cube(row[at + MATURE_QUALITY]) * network;
        double preference = 1 + row[at + PREFERENCE];
        double foreign = sector.foreignAtHome()
                * (numbers.foreignClosed() + numbers.foreignPerOpenness() * row[at + OPENNESS])
                * row[at + FOREIGN];
        double advancedShare = share(advancedPull * preference, foreign) * (1 - row[at + DISRUPTION]);
        out.matureHomeShare = share(maturePull * (preference + row[at + MATURE_PREFERENCE]), foreign)
                * (1 - row[at + MATURE_DISRUPTION]);
        double homeShare = mature * out.matureHomeShare + (1 - mature) * advancedShare;
        double abroadPull = exportPull(sector, numbers, row, at);
        double disrupted = mature * row[at + MATURE_DISRUPTION] + (1 - mature) * row[at + DISRUPTION];
        double abroadShare = share(abroadPull, sector.competitorsAbroad() + rivals) * (1 - disrupted);
        limit(row[at + HOME_DEMAND] * homeShare, row[at + WORLD_DEMAND] * abroadShare, row[at + CAPACITY], out);
    }

    /** Pull on customers abroad, relative to competitors. */
    static double exportPull(SectorDef sector, Balance.Market numbers, double[] row, int at) {
        double mature = sector.matureDemand();
        double network = 1 + numbers.ecosystemPull() * row[at + ECOSYSTEM];
        double advancedPull = cube(row[at + QUALITY]) * network;
        double maturePull = cube(row[at + MATURE_QUALITY]) * network;
        return (mature * maturePull + (1 - mature) * advancedPull)
                * Bounds.mix(numbers.exportsClosed(), AccessRule.saturating(row[at + OPENNESS]))
                * (1 - row[at + BARRIER]);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static double share(double own, double others) {
        double total = own + others;
        return total > 0 ? own / total : 0;
    }

    /** When capacity binds, home and abroad are served pro rata. */
    private static void limit(double home, double abroad, double capacity, Sales out) {
        double wanted = home + abroad;
        double served = wanted > capacity ? capacity / wanted : 1;
        out.home = home * served;
        out.abroad = abroad * served;
    }
}
