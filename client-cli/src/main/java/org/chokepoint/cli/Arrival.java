package org.chokepoint.cli;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.DisputeScreen;
import org.chokepoint.cli.screen.Seats;
import org.chokepoint.cli.screen.StandingsScreen;
import org.chokepoint.cli.screen.Wrap;
import org.chokepoint.protocol.v1.Catalog;
import org.chokepoint.protocol.v1.Phase;

/** The first words to somebody who has come into a game. */
final class Arrival {
    private Arrival() {}

    static List<String> of(Board board, SessionStyle style) {
        return lines(board, style, place(board, style), waiting(board));
    }

    private static List<String> lines(Board board, SessionStyle style, String place, String waiting) {
        List<String> lines = new ArrayList<>();
        boolean hosts = board.host() && !style.solo();
        if (hosts) {
            lines.add("game " + board.gameId() + " code " + board.code());
            lines.addAll(howToJoin(board, style));
        }
        lines.addAll(scenario(board.catalog()));
        lines.addAll(StandingsScreen.weights(board));
        lines.addAll(Wrap.text(place));
        if (board.phase() == Phase.LOBBY && !style.solo()) {
            lines.addAll(DisputeScreen.brief(board));
            lines.addAll(Wrap.text(waiting));
            if (board.seat() == 0 && !board.host()) {
                style.joinAt().forEach(how -> lines.add("To join: " + how));
            }
        }
        return lines;
    }

    /** The same to somebody who sees all groups of a class, of which this is one. */
    static List<String> ofClass(Board board, SessionStyle style) {
        return board.host()
                ? of(board, style)
                : lines(
                        board,
                        style,
                        "You watch this class: you see what everybody may see.",
                        "Waiting for the host to start.");
    }

    private static List<String> howToJoin(Board board, SessionStyle style) {
        List<String> lines = new ArrayList<>(List.of("Others join on their computers with:"));
        style.joinAt().forEach(at -> lines.add("  chokepoint join " + board.code() + " --server " + at));
        if (style.ownServer()) {
            lines.addAll(
                    Wrap.text("The server stops with this program. Whatever ends it, this opens the game again on this"
                            + " computer, where it stood:"));
            lines.add("  chokepoint continue " + board.code());
        }
        return lines;
    }

    private static List<String> scenario(Catalog catalog) {
        List<String> lines = new ArrayList<>(Wrap.text(catalog.getScenarioTitle()));
        if (!catalog.getScenarioBriefing().isBlank()) {
            lines.addAll(Wrap.indented(2, catalog.getScenarioBriefing()));
        }
        return lines;
    }

    private static String place(Board board, SessionStyle style) {
        int seats = board.table().getSeatsCount();
        if (board.seat() == 0) {
            return board.host() ? hosting(board) : watching(board);
        }
        return style.solo()
                ? "You have seat " + board.seat() + " of " + seats + "; bots have the others."
                : "You are " + (board.hasTeams() ? board.ownName() + " of " : "") + board.nameOf(board.seat())
                        + ", seat " + board.seat() + " of " + seats
                        + (board.group() == 0 ? "." : " in group " + board.group() + ".");
    }

    private static String hosting(Board board) {
        return board.coHost()
                ? "You host this game beside its first host. Both of you see the same and can do the same; only the first"
                        + " host says who hosts."
                : "You host this game.";
    }

    private static String watching(Board board) {
        return board.groups() == 0
                ? "You watch this game: you see what everybody may see."
                : "You watch group " + board.group() + " of " + board.groups()
                        + ". --group 2 shows another one, --groups " + board.groups() + " all of them.";
    }

    private static String waiting(Board board) {
        if (!board.host()) {
            return "Waiting for the host to start. " + Seats.here(board);
        }
        String teams = board.hasTeams()
                ? "Teams of up to " + board.table().getTeamSize() + ": who joins comes to the seat with the fewest"
                        + " persons, or with --team 3 to that of seat 3. "
                : "";
        return teams + "Type start when all are here. Then: next, end, status, standings, help, quit.";
    }
}
