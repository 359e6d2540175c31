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
                + Figures.percent(table.getHostility()) + ") and aimed at " + aim(table.getFocus()) + "."
                + (table.getParGamesCount() > 0 ? " Par was " + Figures.one(table.getPar()) + "." : "")));
        if (table.getCutShort()) {
            lines.add("The host ended the game after round " + table.getRounds() + ".");
        }
        if (table.hasNation()) {
            lines.addAll(provinces(table, board));
            return lines;
        }
        boolean ownPars = table.getParGamesCount() == 0;
        Grid grid = ownPars
                ? new Grid(1).row("", "score", "par", "open", "people", "stranded", "domains", "sanctions")
                : new Grid(1).row("", "score", "open", "people", "stranded", "domains", "sanctions");
        for (SeatFigures seat : table.getSeatsList()) {
            List<String> row = new ArrayList<>(List.of(Figures.one(seat.getScore())));
            if (ownPars) {
                row.add(Figures.one(seat.getPar()));
            }
            row.addAll(List.of(
                    Figures.percent(seat.getOpenness()),
                    Figures.percent(seat.getTalentShare()),
                    Figures.whole(seat.getStranded()),
                    String.valueOf(seat.getDomains()),
                    String.valueOf(seat.getSanctions())));
            grid.row(StandingsScreen.who(board, seat.getSeat()), row.toArray(String[]::new));
        }
        lines.addAll(grid.lines());
        lines.addAll(Wrap.text((ownPars ? "Par: what plain play makes of this seat against the same others. " : "")
                + "Open: mean stance. People: share of the money for them. Stranded: bn yuan at the end."
                + " Domains: lines others cannot do without. Sanctions: met in all."));
        lines.addAll(
                Wrap.text("Compare: who was more open, and did it help here? Who paid for people, and who has money"
                        + " stranded? Did domains keep sanctions away?"));
        return lines;
    }

    /** What every province gave to the nation and has of it. */
    private static List<String> provinces(TableDebrief table, Board board) {
        List<String> lines = new ArrayList<>(List.of("The nation ended at " + Figures.one(table.getNation()) + "."));
        Grid grid = new Grid(1).row("", "score", "par", "money", "sales", "people", "gave the nation");
        for (SeatFigures seat : table.getSeatsList()) {
            grid.row(
                    StandingsScreen.who(board, seat.getSeat()),
                    Figures.one(seat.getScore()),
                    Figures.one(seat.getPar()),
                    Figures.percent(seat.getFund().getBudgetShare()),
                    Figures.percent(seat.getFund().getSalesShare()),
                    Figures.percent(seat.getTalentShare()),
                    Figures.signed(table.getNation() - seat.getFund().getNationWithout()));
        }
        lines.addAll(grid.lines());
        lines.addAll(
                Wrap.text(
                        "Money and sales: the province's part of all. People: share of its money for them. Gave the"
                                + " nation: its points, less what they would have been had this province alone spent nothing."));
        lines.addAll(
                Wrap.text("Compare: who has more of the sales than of the money, and who gave most to the nation? Are"
                        + " they the same?"));
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
