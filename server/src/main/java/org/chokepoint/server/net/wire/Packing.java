package org.chokepoint.server.net.wire;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chokepoint.protocol.Layout;
import org.chokepoint.protocol.v1.PackedNation;
import org.chokepoint.protocol.v1.PackedReport;
import org.chokepoint.protocol.v1.PackedShares;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.server.engine.rule.Readout.EffectReading;
import org.chokepoint.server.engine.state.PlanOrder;
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

    /** A plan with its shares packed; one that shares out to nothing of the catalog goes in full. */
    Plan plan(PlanOrder order) {
        PackedShares.Builder packed = PackedShares.newBuilder();
        for (Map.Entry<String, Integer> share : order.shareBp().entrySet()) {
            int place = catalog.shares().getOrDefault(share.getKey(), 0);
            if (place == 0 || share.getValue() < 0) {
                return Plans.of(order);
            }
            packed.addShares(place).addShares(share.getValue());
        }
        return Plans.besidesShares(order).setPacked(packed).build();
    }

    PackedReport report(ReportView view, boolean withCauses) {
        double[] before = told.figures.length == 0 ? new double[catalog.layout().size()] : told.figures;
        told.figures = before.clone();
        told.figures[Layout.SCORE] = view.result().score();
        PackedReport.Builder packed = PackedReport.newBuilder().setNation(nation(view.nation()));
        double[] after = told.figures;
        List<Change> changes = view.result().changes();
        Bits odd = new Bits(2 * changes.size() + 1);
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            Layout.Item item = catalog.changes().get(i);
            if (!same(change.before(), item.in(before))) {
                odd.set(2 * i);
                packed.addFigures(change.before());
            }
            if (!same(change.after(), item.in(after))) {
                odd.set(2 * i + 1);
                packed.addFigures(change.after());
            }
            if (withCauses) {
                packed.addCauses(change.causes().size());
                change.causes().forEach(cause -> add(packed, cause));
            }
        }
        if (!same(view.result().scoreBefore(), before[Layout.SCORE])) {
            odd.set(2 * changes.size());
            packed.addFigures(view.result().scoreBefore());
        }
        return packed.setOdd(odd.bytes()).build();
    }

    private void add(PackedReport.Builder packed, Cause cause) {
        int place = catalog.causes().getOrDefault(cause.cause(), 0);
        packed.addCauses(place).addAmounts(cause.amount());
        if (place == 0) {
            packed.addCauseIds(cause.cause());
        }
    }

    PackedNation nation(NationView view) {
        double[] now = figures(view);
        double[] before = told.figures.length == 0 ? new double[now.length] : told.figures;
        PackedNation.Builder packed = PackedNation.newBuilder().putAllCoolingDown(view.coolingDown());
        Bits changed = new Bits(now.length);
        for (int i = 0; i < now.length; i++) {
            if (!same(now[i], before[i])) {
                changed.set(i);
                packed.addFigures(now[i]);
            }
        }
        view.effects().forEach(effect -> add(packed, effect));
        told.figures = now;
        told.effects = view.effects();
        return packed.setChanged(changed.bytes()).build();
    }

    private void add(PackedNation.Builder packed, EffectReading effect) {
        for (int i = 0; i < told.effects.size(); i++) {
            EffectReading known = told.effects.get(i);
            if (same(known.value(), effect.value())
                    && known.key().equals(effect.key())
                    && known.cause().equals(effect.cause())) {
                packed.addEffects(i + 1).addEffects(effect.roundsLeft());
                return;
            }
        }
        packed.addEffects(0).addNewEffects(Nations.effect(effect));
    }

    private double[] figures(NationView view) {
        double[] figures = new double[catalog.layout().size()];
        int at = put(
                figures,
                0,
                view.budget(),
                view.debt(),
                view.mandate(),
                view.tension(),
                view.openness(),
                view.access(),
                view.spread(),
                view.volatility(),
                view.wage(),
                view.skill(),
                view.score());
        for (NationView.SectorView sector : view.sectors()) {
            at = put(
                    figures,
                    at,
                    sector.frontier(),
                    sector.capacity(),
                    sector.staff(),
                    sector.salesHome(),
                    sector.salesAbroad(),
                    sector.stranded(),
                    sector.ecosystem(),
                    sector.homeShare(),
                    sector.worldShare(),
                    sector.chainQuality(),
                    sector.ownChain(),
                    sector.unserved(),
                    sector.absorptionLimit());
            NationView.DemandView demand = sector.demand();
            at = demand == null ? at + 3 : put(figures, at, demand.factor(), demand.from(), demand.until());
            for (NationView.LineView line : sector.lines()) {
                at = put(figures, at, line.capability(), line.sanction());
            }
        }
        return figures;
    }

    private static int put(double[] into, int at, double... figures) {
        System.arraycopy(figures, 0, into, at, figures.length);
        return at + figures.length;
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

        void set(int index) {
            int at = index / Byte.SIZE;
            bytes[at] |= (byte) (1 << index % Byte.SIZE);
            used = Math.max(used, at + 1);
        }

        ByteString bytes() {
            return UnsafeByteOperations.unsafeWrap(Arrays.copyOf(bytes, used));
        }
    }
}
