package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.SectorState;

/** Booms and slumps of demand that are announced or under way: who reads them can move money in time. */
final class DemandNews {
    private DemandNews() {}

    /** A sentence for each sector that has one. */
    static List<String> of(Board board) {
        List<String> lines = new ArrayList<>();
        for (SectorState sector : board.nation().getSectorsList()) {
            if (sector.getDemandUntil() > 0) {
                lines.addAll(Wrap.text(sentence(sector, board)));
            }
        }
        return lines;
    }

    private static String sentence(SectorState sector, Board board) {
        int round = board.table().getRound();
        String name = board.names().of(sector.getSector());
        String size = Figures.percent(sector.getDemandFactor()) + " of the usual";
        String what = sector.getDemandFactor() > 1 ? "Boom in demand: " : "Slump in demand: ";
        String until = "until the end of round " + sector.getDemandUntil();
        return round < sector.getDemandFrom()
                ? what + name + ", " + size + " from round " + sector.getDemandFrom() + " " + until + "."
                : what + name + ", " + size + " " + until + ".";
    }
}
