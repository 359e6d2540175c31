package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.protocol.v1.ActiveEffect;
import org.chokepoint.protocol.v1.Nation;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.SectorState;
import org.chokepoint.protocol.v1.Table;

/** Where the game and the own country stand. */
public final class StatusScreen {
    private StatusScreen() {}

    /** Phase, country, sectors, what is at work. */
    public static List<String> of(Board board) {
        List<String> lines = new ArrayList<>(Wrap.text(phase(board)));
        if (board.seat() != 0 && board.table().getRound() > 0) {
            lines.addAll(country(board));
        }
        return lines;
    }

    /** Round, phase and who is still thinking. */
    public static String phase(Board board) {
        Table table = board.table();
        String round =
                table.getRound() == 0 ? "Now: " : "Round " + table.getRound() + " of " + table.getRounds() + ", ";
        String waiting = Seats.waiting(board);
        return round + phase(table.getPhase()) + "." + (waiting.isEmpty() ? "" : " " + waiting);
    }

    /** A phase in words. */
    static String phase(Phase phase) {
        return switch (phase) {
            case LOBBY -> "lobby: the game has not begun";
            case BRIEFING -> "briefing: read the events";
            case PLAN -> "planning";
            case COMMIT -> "last call to lock in";
            case REPORT -> "report: read what happened";
            case FINISHED -> "the game is over";
            case PHASE_UNSPECIFIED, UNRECOGNIZED -> "waiting";
        };
    }

    private static List<String> country(Board board) {
        Nation nation = board.nation();
        List<String> lines = new ArrayList<>(Wrap.text(money(nation)));
        lines.addAll(Wrap.text(world(nation)));
        lines.addAll(sectors(board));
        lines.addAll(effects(board));
        lines.addAll(cooling(board));
        return lines;
    }

    private static String money(Nation nation) {
        return "Budget " + Figures.one(nation.getBudget()) + " bn, debt " + Figures.one(nation.getDebt())
                + " bn, mandate " + Figures.count(nation.getMandate(), "point") + ", score "
                + Figures.one(nation.getScore()) + ".";
    }

    private static String world(Nation nation) {
        return "Tension " + Figures.one(nation.getTension()) + " of 100, stance so far "
                + Figures.two(nation.getOpenness()) + ", access " + Figures.two(nation.getAccess())
                + " (0 closed, 1 open), financing spread " + Figures.one(nation.getSpread()) + " points, wages "
                + Figures.two(nation.getWage()) + ", skill " + Figures.two(nation.getSkill()) + ".";
    }

    private static List<String> sectors(Board board) {
        Grid grid = new Grid().row("", "home", "abroad", "plant", "staff", "idle", "ecos.", "chain", "own", "short");
        for (SectorState sector : board.nation().getSectorsList()) {
            grid.row(
                    board.names().of(sector.getSector()),
                    Figures.whole(sector.getSalesHome()),
                    Figures.whole(sector.getSalesAbroad()),
                    Figures.whole(sector.getCapacity()),
                    Figures.whole(sector.getStaff()),
                    Figures.whole(sector.getStranded()),
                    Figures.percent(sector.getEcosystem()),
                    Figures.two(sector.getChainQuality()),
                    Figures.two(sector.getOwnChain()),
                    Figures.percent(sector.getUnserved()));
        }
        List<String> lines = new ArrayList<>(grid.lines());
        lines.addAll(Wrap.text("home, abroad: sales in bn. plant: bn a year it can make. staff: thousands. idle: bn "
                + "stranded. ecos.: ecosystem share. chain, own: quality with imports and without (frontier = 1). "
                + "short: demand nobody served."));
        return lines;
    }

    private static List<String> effects(Board board) {
        List<String> lines = new ArrayList<>();
        for (ActiveEffect effect : board.nation().getEffectsList()) {
            String cause =
                    effect.getCause().isEmpty() ? "" : " (" + board.names().cause(effect.getCause()) + ")";
            lines.addAll(Wrap.text(EffectText.of(effect, board.names()) + cause, "At work: ", "  "));
        }
        return lines;
    }

    private static List<String> cooling(Board board) {
        Map<String, Integer> cards = new TreeMap<>(board.nation().getCoolingDownMap());
        List<String> lines = new ArrayList<>();
        cards.forEach((card, round) ->
                lines.addAll(Wrap.text("Card " + board.names().of(card) + ": again in round " + round + ".")));
        return lines;
    }
}
