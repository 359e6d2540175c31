package org.chokepoint.server.engine.view;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.server.engine.rule.Readout;
import org.chokepoint.server.engine.rule.Readout.EffectReading;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;
import org.jspecify.annotations.Nullable;

/**
 * A seat's own country as figures to show. Money in bn yuan, people in thousands, shares 0 .. 1.
 *
 * @param budget of the round
 * @param debt public debt
 * @param mandate points for cards, 0 .. 5
 * @param tension with the outside world, 0 .. 100
 * @param openness the stance moved to so far
 * @param access effective access after tension
 * @param spread M2-M1, points
 * @param volatility of financing, index
 * @param wage index, 1 = normal
 * @param skill average, 1 = at the start
 * @param sectors in the order of the scenario
 * @param coolingDown cards that cannot be played yet: id to the round they can be
 * @param effects that are active, in the order they began
 * @param score points 0 .. 100; 0 before the first report
 */
public record NationView(
        double budget,
        double debt,
        int mandate,
        double tension,
        double openness,
        double access,
        double spread,
        double volatility,
        double wage,
        double skill,
        List<SectorView> sectors,
        Map<String, Integer> coolingDown,
        List<EffectReading> effects,
        double score) {
    /** Copies and sorts. */
    public NationView {
        sectors = List.copyOf(sectors);
        coolingDown = ImmutableSortedMap.copyOf(coolingDown);
        effects = List.copyOf(effects);
    }

    /** The country of a state, with the figures that the rules compute from it. */
    static NationView of(World world, NationState nation) {
        Readout readout = Readout.of(world, nation);
        return new NationView(
                nation.budget(),
                nation.debt(),
                nation.mandate(),
                nation.tension(),
                nation.openness(),
                nation.access(),
                nation.spread(),
                nation.volatility(),
                nation.wage(),
                nation.skill(),
                SectorView.all(world, nation, readout),
                readout.coolingDown(),
                readout.effects(),
                nation.score());
    }

    /**
     * A sector.
     *
     * @param frontier of the world, 100 at the start
     * @param capacity sales a year that the plants can make
     * @param staff people
     * @param stranded money spent above the absorption limit
     * @param ecosystem ecosystem and standards share
     * @param homeShare of the home market
     * @param worldShare of the world market
     * @param chainQuality with imports, relative to the frontier
     * @param ownChain with all imports cut, relative to the frontier
     * @param unserved share of demand that nobody served
     * @param absorptionLimit money, public and private, that the staff can use in a year
     * @param demand boom or slump that is under way or announced, null for none
     */
    public record SectorView(
            String sector,
            double frontier,
            double capacity,
            double staff,
            double salesHome,
            double salesAbroad,
            double stranded,
            double ecosystem,
            double homeShare,
            double worldShare,
            double chainQuality,
            double ownChain,
            double unserved,
            double absorptionLimit,
            List<LineView> lines,
            @Nullable DemandView demand) {
        /** Copies. */
        public SectorView {
            lines = List.copyOf(lines);
        }

        private static List<SectorView> all(World world, NationState nation, Readout readout) {
            SectorView[] sectors = new SectorView[nation.sectors()];
            for (int sector = 0; sector < sectors.length; sector++) {
                sectors[sector] = of(world, nation, readout, sector);
            }
            return List.of(sectors);
        }

        private static SectorView of(World world, NationState nation, Readout readout, int sector) {
            Rulebook book = world.rulebook();
            return new SectorView(
                    book.sectors().get(sector),
                    nation.frontier(sector),
                    nation.capacity(sector),
                    nation.staff(sector),
                    nation.homeSales(sector),
                    nation.exportSales(sector),
                    nation.stranded(sector),
                    nation.ecosystem(sector),
                    nation.homeShare(sector),
                    nation.worldShare(sector),
                    nation.quality(sector),
                    nation.ownChain(sector),
                    nation.unserved(sector),
                    readout.absorptionLimit(sector),
                    LineView.all(book, nation, readout, sector),
                    world.swings()
                            .known(sector, nation.round())
                            .map(swing -> new DemandView(swing.factor(), swing.from(), swing.until()))
                            .orElse(null));
        }
    }

    /**
     * A boom or slump of a sector's demand, at home and abroad.
     *
     * @param factor demand times what it would be
     * @param from first round of it
     * @param until last round of it
     */
    public record DemandView(double factor, int from, int until) {}

    /**
     * A line.
     *
     * @param capability index, the frontier starts at 100
     * @param sanction strength after shields, 0 .. 1
     */
    public record LineView(String line, double capability, double sanction) {
        private static List<LineView> all(Rulebook book, NationState nation, Readout readout, int sector) {
            int first = book.firstLine(sector);
            LineView[] lines = new LineView[book.firstLine(sector + 1) - first];
            for (int i = 0; i < lines.length; i++) {
                int line = first + i;
                lines[i] = new LineView(book.lines().get(line), nation.capability(line), readout.sanction(line));
            }
            return List.of(lines);
        }
    }
}
