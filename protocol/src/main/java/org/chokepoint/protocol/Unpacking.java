package org.chokepoint.protocol;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.chokepoint.protocol.v1.ActiveEffect;
import org.chokepoint.protocol.v1.Catalog;
import org.chokepoint.protocol.v1.Cause;
import org.chokepoint.protocol.v1.Change;
import org.chokepoint.protocol.v1.LineState;
import org.chokepoint.protocol.v1.NamedText;
import org.chokepoint.protocol.v1.Nation;
import org.chokepoint.protocol.v1.Occupant;
import org.chokepoint.protocol.v1.PackedNation;
import org.chokepoint.protocol.v1.PackedReport;
import org.chokepoint.protocol.v1.PackedTable;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.PublicSeat;
import org.chokepoint.protocol.v1.RoundOpened;
import org.chokepoint.protocol.v1.RoundReport;
import org.chokepoint.protocol.v1.SectorState;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Standing;
import org.chokepoint.protocol.v1.Table;

/**
 * What a server packs for a connection that says {@code PACKED}, in full again: frames come out as a connection without it
 * receives them. One for each connection, fed with every frame in order. For one thread.
 */
public final class Unpacking {
    private static final int HALF_BYTE = 4;
    private static final int OCCUPANT = 3;
    private static final int READY = 4;
    private static final int ONLINE = 8;

    private Layout layout = new Layout(List.of(), List.of(), List.of());
    private List<Layout.Item> changes = List.of();
    private List<String> causes = List.of();
    private double[] figures = {};
    private List<ActiveEffect> effects = List.of();
    private List<PublicSeat> seats = List.of();

    /**
     * A frame in full.
     *
     * @throws IllegalArgumentException when it was packed in another way than the protocol says
     */
    public ServerFrame unpack(ServerFrame frame) {
        if (frame.hasCatalog()) {
            learn(frame.getCatalog());
        }
        boolean report = frame.getRoundReport().hasPacked();
        boolean opened = frame.getRoundOpened().hasPacked();
        if (!report && !opened && !frame.hasTable()) {
            return frame;
        }
        ServerFrame.Builder full = frame.toBuilder();
        try {
            if (report) {
                full.setRoundReport(report(frame.getRoundReport()));
            } else if (opened) {
                RoundOpened packed = frame.getRoundOpened();
                full.setRoundOpened(packed.toBuilder()
                        .clearPacked()
                        .setNation(nation(packed.getPacked()))
                        .setDraft(plan(packed.getDraft())));
            }
            if (frame.hasTable()) {
                full.setTable(table(frame.getTable()));
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("a message that is not packed as the protocol says: " + e, e);
        }
        return full.build();
    }

    private void learn(Catalog catalog) {
        layout = Layout.of(catalog);
        changes = layout.changes();
        causes = catalog.getCausesList().stream().map(NamedText::getId).toList();
        figures = new double[layout.size()];
        effects = List.of();
    }

    private RoundReport report(RoundReport packed) {
        PackedReport in = packed.getPacked();
        double[] before = figures.clone();
        figures[Layout.SCORE] = packed.getScore();
        RoundReport.Builder full =
                packed.toBuilder().clearPacked().setPlan(plan(packed.getPlan())).setNation(nation(in.getNation()));
        Iterator<Double> odd = in.getFiguresList().iterator();
        Iterator<Integer> places = in.getCausesList().iterator();
        Iterator<String> ids = in.getCauseIdsList().iterator();
        Iterator<Double> amounts = in.getAmountsList().iterator();
        for (int i = 0; i < changes.size(); i++) {
            Layout.Item item = changes.get(i);
            Change.Builder change = Change.newBuilder().setFigure(item.figure()).setSubject(item.subject());
            change.setBefore(bit(in.getOdd(), 2 * i) ? odd.next() : item.in(before));
            change.setAfter(bit(in.getOdd(), 2 * i + 1) ? odd.next() : item.in(figures));
            for (int left = places.hasNext() ? places.next() : 0; left > 0; left--) {
                int place = places.next();
                change.addCauses(Cause.newBuilder()
                        .setCause(place == 0 ? ids.next() : causes.get(place - 1))
                        .setAmount(amounts.next()));
            }
            full.addChanges(change);
        }
        full.setScoreBefore(bit(in.getOdd(), 2 * changes.size()) ? odd.next() : before[Layout.SCORE]);
        return full.build();
    }

    private Nation nation(PackedNation packed) {
        Iterator<Double> anew = packed.getFiguresList().iterator();
        for (int i = 0; i < figures.length; i++) {
            if (bit(packed.getChanged(), i)) {
                figures[i] = anew.next();
            }
        }
        effects = effects(packed);
        int at = 0;
        Nation.Builder nation = Nation.newBuilder()
                .setBudget(figures[at++])
                .setDebt(figures[at++])
                .setMandate((int) figures[at++])
                .setTension(figures[at++])
                .setOpenness(figures[at++])
                .setAccess(figures[at++])
                .setSpread(figures[at++])
                .setVolatility(figures[at++])
                .setWage(figures[at++])
                .setSkill(figures[at++])
                .setScore(figures[at])
                .addAllEffects(effects)
                .putAllCoolingDown(packed.getCoolingDownMap());
        int from = Layout.COUNTRY;
        for (int sector = 0; sector < layout.sectors().size(); sector++) {
            List<String> lines = layout.lines().get(sector);
            nation.addSectors(sector(layout.sectors().get(sector), lines, from));
            from += Layout.SECTOR + Layout.LINE * lines.size();
        }
        return nation.build();
    }

    private SectorState sector(String id, List<String> lines, int from) {
        int at = from;
        SectorState.Builder sector = SectorState.newBuilder()
                .setSector(id)
                .setFrontier(figures[at++])
                .setCapacity(figures[at++])
                .setStaff(figures[at++])
                .setSalesHome(figures[at++])
                .setSalesAbroad(figures[at++])
                .setStranded(figures[at++])
                .setEcosystem(figures[at++])
                .setHomeShare(figures[at++])
                .setWorldShare(figures[at++])
                .setChainQuality(figures[at++])
                .setOwnChain(figures[at++])
                .setUnserved(figures[at++])
                .setAbsorptionLimit(figures[at++])
                .setDemandFactor(figures[at++])
                .setDemandFrom((int) figures[at++])
                .setDemandUntil((int) figures[at++]);
        for (String line : lines) {
            sector.addLines(LineState.newBuilder()
                    .setLine(line)
                    .setCapability(figures[at++])
                    .setSanction(figures[at++]));
        }
        return sector.build();
    }

    private List<ActiveEffect> effects(PackedNation packed) {
        Iterator<ActiveEffect> anew = packed.getNewEffectsList().iterator();
        Iterator<Integer> places = packed.getEffectsList().iterator();
        List<ActiveEffect> now = new ArrayList<>();
        while (places.hasNext()) {
            int place = places.next();
            now.add(
                    place == 0
                            ? anew.next()
                            : effects.get(place - 1).toBuilder()
                                    .setRoundsLeft(places.next())
                                    .build());
        }
        return now;
    }

    private Plan plan(Plan packed) {
        Plan.Builder full = packed.toBuilder().clearPacked();
        Iterator<Integer> shares = packed.getPacked().getSharesList().iterator();
        while (shares.hasNext()) {
            full.putShareBp(layout.shares().get(shares.next() - 1), shares.next());
        }
        return full.build();
    }

    private Table table(Table told) {
        PackedTable packed = told.getPacked();
        Table.Builder full = told.toBuilder().clearPacked();
        if (packed.getRowsCount() > 0) {
            full.addAllStandings(standings(packed.getRowsList().iterator()));
        }
        if (!packed.getMarks().isEmpty()) {
            for (int i = 0; i < seats.size(); i++) {
                full.addSeats(marked(seats.get(i), packed.getMarks(), i));
            }
        }
        seats = full.getSeatsList();
        return full.build();
    }

    private static PublicSeat marked(PublicSeat seat, ByteString marks, int index) {
        int mark = marks.byteAt(index / 2) >> (index % 2 * HALF_BYTE);
        return seat.toBuilder()
                .setOccupant(Occupant.forNumber(mark & OCCUPANT))
                .setReady((mark & READY) != 0)
                .setOnline((mark & ONLINE) != 0)
                .build();
    }

    private static List<Standing> standings(Iterator<Integer> rows) {
        int dimensions = rows.next();
        boolean pars = rows.next() > 0;
        List<Standing> standings = new ArrayList<>();
        while (rows.hasNext()) {
            Standing.Builder row = Standing.newBuilder().setSeat(rows.next()).setScoreCenti(rows.next());
            for (int i = 0; i < dimensions; i++) {
                row.addDimensionCenti(rows.next());
            }
            if (pars) {
                row.setParCenti(rows.next());
            }
            standings.add(row.build());
        }
        return standings;
    }

    private static boolean bit(ByteString bits, int index) {
        int at = index / Byte.SIZE;
        return at < bits.size() && (bits.byteAt(at) >> (index % Byte.SIZE) & 1) != 0;
    }
}
