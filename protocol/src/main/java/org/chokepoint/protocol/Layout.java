package org.chokepoint.protocol;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.Catalog;
import org.chokepoint.protocol.v1.NamedText;
import org.chokepoint.protocol.v1.SectorText;

/**
 * Places of figures in a PackedNation and of changes in a PackedReport, as the comments of these messages list them.
 * Immutable, safe from any thread.
 *
 * @param sectors ids in the order of the catalog
 * @param lines ids of each sector's lines, in the order of the catalog
 * @param shares ids of what money goes to: all lines, then all talent programmes
 */
public record Layout(List<String> sectors, List<List<String>> lines, List<String> shares) {
    /** Figures of the country as a whole. */
    public static final int COUNTRY = 11;

    /** Figures of a sector besides its lines. */
    public static final int SECTOR = 16;

    /** Figures of a line. */
    public static final int LINE = 2;

    /** Place of the score. */
    public static final int SCORE = 10;

    private static final int BUDGET = 0;
    private static final int TENSION = 3;
    private static final int STAFF = 2;
    private static final int SALES_HOME = 3;
    private static final int STRANDED = 5;

    /** Copies. */
    public Layout {
        sectors = List.copyOf(sectors);
        lines = List.copyOf(lines);
        shares = List.copyOf(shares);
    }

    /** The layout of a game with this catalog. */
    public static Layout of(Catalog catalog) {
        List<List<String>> lines = catalog.getSectorsList().stream()
                .map(sector -> ids(sector.getLinesList()))
                .toList();
        List<String> shares = new ArrayList<>();
        lines.forEach(shares::addAll);
        shares.addAll(ids(catalog.getProgrammesList()));
        return new Layout(
                catalog.getSectorsList().stream().map(SectorText::getSector).toList(), lines, shares);
    }

    private static List<String> ids(List<NamedText> texts) {
        return texts.stream().map(NamedText::getId).toList();
    }

    /**
     * What a change is about.
     *
     * @param figure as in Change.figure
     * @param subject as in Change.subject
     * @param at place of the figure among those of a nation; of sales the first of two places
     */
    public record Item(String figure, String subject, int at) {
        /** The value of this figure in a nation. */
        public double in(double[] figures) {
            return figure.equals("sales") ? figures[at] + figures[at + 1] : figures[at];
        }
    }

    /** Number of a nation's figures. */
    public int size() {
        int size = COUNTRY;
        for (List<String> own : lines) {
            size += SECTOR + LINE * own.size();
        }
        return size;
    }

    /** The changes of a report, in their order. */
    public List<Item> changes() {
        List<Item> sales = new ArrayList<>();
        List<Item> capability = new ArrayList<>();
        List<Item> staff = new ArrayList<>();
        List<Item> stranded = new ArrayList<>();
        int at = COUNTRY;
        for (int sector = 0; sector < sectors.size(); sector++) {
            String id = sectors.get(sector);
            sales.add(new Item("sales", id, at + SALES_HOME));
            staff.add(new Item("staff", id, at + STAFF));
            stranded.add(new Item("stranded", id, at + STRANDED));
            at += SECTOR;
            for (String line : lines.get(sector)) {
                capability.add(new Item("capability", line, at));
                at += LINE;
            }
        }
        sales.addAll(capability);
        sales.addAll(staff);
        sales.addAll(stranded);
        sales.add(new Item("budget", "", BUDGET));
        sales.add(new Item("tension", "", TENSION));
        return List.copyOf(sales);
    }
}
