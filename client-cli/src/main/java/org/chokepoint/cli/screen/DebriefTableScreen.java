package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.SeatFigures;
import org.chokepoint.protocol.v1.TableDebrief;

/** A finished game side by side: the world that was played and a few figures of every seat. */
public final class DebriefTableScreen {
    private static final double FRIENDLY = 0.4;
    private static final double HOSTILE = 0.7;

    private DebriefTableScreen() {}

    /** The page. */
    public static List<String> of(TableDebrief table, Board board) {
        List<String> lines = new ArrayList<>(Wrap.text("The world was " + mood(table.getHostility()) + " (hostility "
                + Figures.percent(table.getHostility()) + ") and aimed at " + aim(table.getFocus())
                + ". Par was " + Figures.one(table.getPar()) + "."));
        if (table.getCutShort()) {
            lines.add("The host ended the game after round " + table.getRounds() + ".");
        }
        Grid grid = new Grid(1).row("", "score", "open", "people", "stranded", "domains", "sanctions");
        for (SeatFigures seat : table.getSeatsList()) {
            grid.row(
                    StandingsScreen.who(board, seat.getSeat()),
                    Figures.one(seat.getScore()),
                    Figures.percent(seat.getOpenness()),
                    Figures.percent(seat.getTalentShare()),
                    Figures.whole(seat.getStranded()),
                    String.valueOf(seat.getDomains()),
                    String.valueOf(seat.getSanctions()));
        }
        lines.addAll(grid.lines());
        lines.addAll(Wrap.text("Open: mean stance. People: share of the money for them. Stranded: bn yuan at the end."
                + " Domains: lines others cannot do without. Sanctions: met in all."));
        lines.addAll(
                Wrap.text("Compare: who was more open, and did it help here? Who paid for people, and who has money"
                        + " stranded? Did domains keep sanctions away?"));
        return lines;
    }

    private static String mood(double hostility) {
        return hostility < FRIENDLY ? "friendly" : hostility < HOSTILE ? "wary" : "hostile";
    }

    private static String aim(String focus) {
        return switch (focus) {
            case "tools" -> "tools for making chips";
            case "people" -> "exchange of people";
            default -> focus;
        };
    }
}
