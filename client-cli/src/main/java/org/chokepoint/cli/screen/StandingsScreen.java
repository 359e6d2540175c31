package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chokepoint.protocol.v1.DimensionText;
import org.chokepoint.protocol.v1.Occupant;
import org.chokepoint.protocol.v1.PublicSeat;
import org.chokepoint.protocol.v1.Standing;
import org.chokepoint.protocol.v1.Table;

/** Who leads, and in what. */
public final class StandingsScreen {
    private static final int HEAD_COLUMNS = 10;

    /** With a column more, the others are narrower: the names must stay readable. */
    private static final int HEAD_COLUMNS_WITH_PAR = 7;

    private static final int CENTI = 100;
    private static final int FIRST_PLACES = 3;

    private StandingsScreen() {}

    /** Table of scores and dimensions, best first. */
    public static List<String> of(Board board) {
        Table table = board.table();
        if (table.getStandingsCount() == 0) {
            return Wrap.text("No standings yet: nothing has been scored, or the host keeps them hidden.");
        }
        boolean pars = table.getStandings(0).hasParCenti();
        List<String> heads = new ArrayList<>(pars ? List.of("above par", "score") : List.of("score"));
        for (DimensionText dimension : board.catalog().getDimensionsList()) {
            heads.add(DisplayWidth.cut(
                    dimension.getName().isBlank() ? dimension.getDimension() : dimension.getName(),
                    pars ? HEAD_COLUMNS_WITH_PAR : HEAD_COLUMNS));
        }
        Grid grid = new Grid(1).row(pars ? "Standings" : "Standings (of " + CENTI + ")", heads.toArray(String[]::new));
        List<String> weights = new ArrayList<>(pars ? List.of("", "") : List.of(""));
        board.catalog().getDimensionsList().forEach(dimension -> weights.add(Figures.percent(dimension.getWeight())));
        grid.row("   counts", weights.toArray(String[]::new));
        int place = 1;
        for (Standing standing : table.getStandingsList()) {
            List<String> cells = new ArrayList<>();
            if (pars) {
                cells.add(Figures.signed((double) abovePar(standing) / CENTI));
            }
            cells.add(Figures.centi(standing.getScoreCenti()));
            standing.getDimensionCentiList().forEach(centi -> cells.add(Figures.short1((double) centi / CENTI)));
            grid.row(
                    DisplayWidth.right(String.valueOf(place), 2) + " " + who(board, standing.getSeat()),
                    cells.toArray(String[]::new));
            place++;
        }
        return grid.lines();
    }

    /** What the parts of the score count, in a sentence; empty before there are texts. */
    public static List<String> weights(Board board) {
        String parts = board.catalog().getDimensionsList().stream()
                .map(dimension ->
                        board.names().of(dimension.getDimension()) + " " + Figures.percent(dimension.getWeight()))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? List.of() : Wrap.text("The score: " + parts + ".", "", "  ");
    }

    /** Places in a sentence: the first ones, the own one and the last. */
    public static List<String> brief(Board board) {
        List<Standing> standings = board.table().getStandingsList();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < standings.size(); i++) {
            int seat = standings.get(i).getSeat();
            boolean told = i < FIRST_PLACES || i == standings.size() - 1 || (seat == board.seat() && seat != 0);
            if (told) {
                places.add((i + 1) + " " + who(board, seat) + " " + points(standings.get(i)));
            }
        }
        boolean pars = !standings.isEmpty() && standings.get(0).hasParCenti();
        String heading = pars ? "Standings above par: " : "Standings: ";
        return places.isEmpty() ? List.of() : Wrap.text(heading + String.join(", ", places) + ".", "", "  ");
    }

    /** What the standings compare: the score, among rivals what it is above the par of the seat. */
    private static String points(Standing standing) {
        return standing.hasParCenti()
                ? Figures.signed((double) abovePar(standing) / CENTI)
                : Figures.centi(standing.getScoreCenti());
    }

    private static int abovePar(Standing standing) {
        return standing.getScoreCenti() - standing.getParCenti();
    }

    /** The name of a seat and, in brackets, whether it is the own one or a bot's. */
    static String who(Board board, int seat) {
        String name = board.nameOf(seat);
        if (seat == board.seat() && seat != 0) {
            return name.equalsIgnoreCase("you") ? name : name + (board.hasTeams() ? " (yours)" : " (you)");
        }
        boolean bot = board.table().getSeatsList().stream()
                .anyMatch(one -> one.getSeat() == seat && one.getOccupant() == Occupant.BOT);
        return bot ? name + " (bot)" : name;
    }

    /** Who sits where, for the lobby. */
    public static List<String> seats(Board board) {
        List<String> lines = new ArrayList<>();
        for (PublicSeat seat : board.table().getSeatsList()) {
            if (seat.getOccupant() == Occupant.PERSON || seat.getOccupant() == Occupant.BOT) {
                String away = seat.getOccupant() == Occupant.PERSON && !seat.getOnline() ? ", away" : "";
                lines.add("  " + DisplayWidth.right(String.valueOf(seat.getSeat()), 2) + "  "
                        + who(board, seat.getSeat()) + away);
                board.teams()
                        .of(seat.getSeat())
                        .ifPresent(team -> lines.addAll(Wrap.text(TeamBook.numbered(team), "      ", "      ")));
            }
        }
        long free = board.table().getSeatsList().stream()
                .filter(seat -> seat.getOccupant() == Occupant.EMPTY)
                .count();
        if (free > 0) {
            lines.add("  " + Figures.count(free, "free seat") + "; bots take what is free at the start.");
        }
        return lines;
    }
}
