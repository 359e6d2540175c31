package org.chokepoint.server.net.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chokepoint.protocol.Layout;
import org.chokepoint.protocol.v1.PackedNation;
import org.chokepoint.protocol.v1.PackedReport;
import org.chokepoint.protocol.v1.PackedShares;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.server.engine.rule.Readout.EffectReading;
import org.chokepoint.server.engine.state.PlanOrder;
import org.chokepoint.server.engine.state.RoundResult;
import org.chokepoint.server.engine.state.RoundResult.Cause;
import org.chokepoint.server.engine.state.RoundResult.Change;
import org.chokepoint.server.engine.view.NationView;
import org.chokepoint.server.engine.view.ReportView;

/**
 * Countries and reports packed for one connection: what it was told before is left out. {@code protocol.Unpacking} is the
 * other end.
 */
final class Packing {
    private final Catalogs.Made catalog;
    private final Told told;

    Packing(Catalogs.Made catalog, Told told) {
        this.catalog = catalog;
        this.told = told;
    }

    /** The changes are those that the layout lists, as in every report of the rules; others go in full. */
    boolean canPack(List<Change> changes) {
        List<Layout.Item> items = catalog.changes();
        boolean same = items.size() == changes.size();
        for (int i = 0; same && i < items.size(); i++) {
            same = items.get(i).figure().equals(changes.get(i).figure())
                    && items.get(i).subject().equals(changes.get(i).subject());
        }
        return same;
    }

    /** Writes a plan with its shares packed; one that shares out to nothing of the catalog goes in full. */
    void plan(Fields out, int field, PlanOrder order) {
        if (!canPack(order)) {
            out.add(field, Plans.of(order));
            return;
        }
        int begun = out.size();
        if (!Plans.isSharesAlone(order)) {
            out.addAll(Plans.besidesShares(order).build());
        }
        int packed = out.size();
        for (Map.Entry<String, Integer> share : order.shareBp().entrySet()) {
            out.put(catalog.shares().getOrDefault(share.getKey(), 0));
            out.put(share.getValue());
        }
        out.encloseList(PackedShares.SHARES_FIELD_NUMBER, packed);
        out.enclose(Plan.PACKED_FIELD_NUMBER, packed);
        out.enclose(field, begun);
    }

    private boolean canPack(PlanOrder order) {
        for (Map.Entry<String, Integer> share : order.shareBp().entrySet()) {
            if (share.getValue() < 0 || !catalog.shares().containsKey(share.getKey())) {
                return false;
            }
        }
        return true;
    }

    /** Writes a PackedReport. */
    void report(Fields out, int field, ReportView view, boolean withCauses) {
        RoundResult result = view.result();
        List<Change> changes = result.changes();
        double[] figures = told.figures(catalog.layout());
        int scoreBefore = 2 * changes.size();
        Bits odd = new Bits(scoreBefore + 1);
        for (int i = 0; i < changes.size(); i++) {
            odd.set(
                    2 * i,
                    !same(changes.get(i).before(), catalog.changes().get(i).in(figures)));
        }
        odd.set(scoreBefore, !same(result.scoreBefore(), figures[Layout.SCORE]));
        figures[Layout.SCORE] = result.score();
        int begun = out.size();
        nation(out, PackedReport.NATION_FIELD_NUMBER, view.nation());
        for (int i = 0; i < changes.size(); i++) {
            odd.set(
                    2 * i + 1,
                    !same(changes.get(i).after(), catalog.changes().get(i).in(figures)));
        }
        odd.write(out, PackedReport.ODD_FIELD_NUMBER);
        int list = out.size();
        for (int i = odd.next(0); i >= 0; i = odd.next(i + 1)) {
            out.put(i == scoreBefore ? result.scoreBefore() : side(changes.get(i / 2), i % 2));
        }
        out.encloseList(PackedReport.FIGURES_FIELD_NUMBER, list);
        if (withCauses) {
            causes(out, changes);
        }
        out.enclose(field, begun);
    }

    private static double side(Change change, int side) {
        return side == 0 ? change.before() : change.after();
    }

    private void causes(Fields out, List<Change> changes) {
        List<String> unlisted = new ArrayList<>(0);
        int list = out.size();
        for (Change change : changes) {
            out.put(change.causes().size());
            for (Cause cause : change.causes()) {
                int place = catalog.causes().getOrDefault(cause.cause(), 0);
                out.put(place);
                if (place == 0) {
                    unlisted.add(cause.cause());
                }
            }
        }
        out.encloseList(PackedReport.CAUSES_FIELD_NUMBER, list);
        unlisted.forEach(cause -> out.add(PackedReport.CAUSE_IDS_FIELD_NUMBER, cause));
        int amounts = out.size();
        for (Change change : changes) {
            for (Cause cause : change.causes()) {
                out.put(cause.amount());
            }
        }
        out.encloseList(PackedReport.AMOUNTS_FIELD_NUMBER, amounts);
    }

    /** Writes a PackedNation. */
    void nation(Fields out, int field, NationView view) {
        double[] figures = told.figures(catalog.layout());
        Bits changed = new FigureNews(figures).of(view);
        int begun = out.size();
        changed.write(out, PackedNation.CHANGED_FIELD_NUMBER);
        int list = out.size();
        for (int i = changed.next(0); i >= 0; i = changed.next(i + 1)) {
            out.put(figures[i]);
        }
        out.encloseList(PackedNation.FIGURES_FIELD_NUMBER, list);
        effects(out, view.effects());
        if (!view.coolingDown().isEmpty()) {
            out.addAll(PackedNation.newBuilder()
                    .putAllCoolingDown(view.coolingDown())
                    .build());
        }
        out.enclose(field, begun);
    }

    private void effects(Fields out, List<EffectReading> effects) {
        List<EffectReading> unknown = new ArrayList<>(0);
        int list = out.size();
        for (EffectReading effect : effects) {
            int place = place(effect);
            out.put(place);
            if (place == 0) {
                unknown.add(effect);
            } else {
                out.put(effect.roundsLeft());
            }
        }
        out.encloseList(PackedNation.EFFECTS_FIELD_NUMBER, list);
        unknown.forEach(effect -> out.add(PackedNation.NEW_EFFECTS_FIELD_NUMBER, Nations.effect(effect)));
        told.effects = effects;
    }

    /** The place of an effect among those told before, from 1; 0 for none. */
    private int place(EffectReading effect) {
        for (int i = 0; i < told.effects.size(); i++) {
            EffectReading known = told.effects.get(i);
            if (same(known.value(), effect.value())
                    && known.key().equals(effect.key())
                    && known.cause().equals(effect.cause())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Goes through a country's figures in the order of the layout; finds what was told otherwise and notes it as told. */
    private static final class FigureNews {
        private final double[] told;
        private final Bits changed;
        private int at;

        FigureNews(double[] told) {
            this.told = told;
            changed = new Bits(told.length);
        }

        Bits of(NationView view) {
            see(view.budget());
            see(view.debt());
            see(view.mandate());
            see(view.tension());
            see(view.openness());
            see(view.access());
            see(view.spread());
            see(view.volatility());
            see(view.wage());
            see(view.skill());
            see(view.score());
            for (NationView.SectorView sector : view.sectors()) {
                see(sector);
            }
            return changed;
        }

        private void see(NationView.SectorView sector) {
            see(sector.frontier());
            see(sector.capacity());
            see(sector.staff());
            see(sector.salesHome());
            see(sector.salesAbroad());
            see(sector.stranded());
            see(sector.ecosystem());
            see(sector.homeShare());
            see(sector.worldShare());
            see(sector.chainQuality());
            see(sector.ownChain());
            see(sector.unserved());
            see(sector.absorptionLimit());
            NationView.DemandView demand = sector.demand();
            see(demand == null ? 0 : demand.factor());
            see(demand == null ? 0 : demand.from());
            see(demand == null ? 0 : demand.until());
            for (NationView.LineView line : sector.lines()) {
                see(line.capability());
                see(line.sanction());
            }
        }

        private void see(double figure) {
            changed.set(at, !same(figure, told[at]));
            told[at++] = figure;
        }
    }

    private static boolean same(double one, double other) {
        return Double.doubleToRawLongBits(one) == Double.doubleToRawLongBits(other);
    }

    /** Flags, the lowest bit of the first byte first; zeros at the end are left out. */
    private static final class Bits {
        private final byte[] bytes;
        private int used;

        Bits(int size) {
            bytes = new byte[(size + Byte.SIZE - 1) / Byte.SIZE];
        }

        /** Each flag once. */
        void set(int index, boolean flag) {
            if (flag) {
                int at = index / Byte.SIZE;
                bytes[at] |= (byte) (1 << index % Byte.SIZE);
                used = Math.max(used, at + 1);
            }
        }

        /** The next flag that is set, from an index on; -1 for none. */
        int next(int from) {
            for (int i = from; i < used * Byte.SIZE; i++) {
                if ((bytes[i / Byte.SIZE] & 1 << i % Byte.SIZE) != 0) {
                    return i;
                }
            }
            return -1;
        }

        void write(Fields out, int field) {
            out.add(field, bytes, used);
        }
    }
}
