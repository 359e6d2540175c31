package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.protocol.v1.FundState;
import org.chokepoint.protocol.v1.Measure;
import org.chokepoint.protocol.v1.Mode;
import org.chokepoint.protocol.v1.NamedText;
import org.chokepoint.protocol.v1.PublicSeat;
import org.chokepoint.protocol.v1.Rival;
import org.chokepoint.protocol.v1.RivalSales;

/** What everybody at a table of rivals or in a nation of funds may see of the others. */
public final class TableScreen {
    private static final int PERCENT = 100;

    private TableScreen() {}

    /** After the last reveal; a sentence where there is nothing to see. */
    public static List<String> of(Board board) {
        return switch (board.table().getMode()) {
            case RIVALS -> rivals(board);
            case PROVINCES -> funds(board);
            case PARALLEL, MODE_UNSPECIFIED, UNRECOGNIZED ->
                List.of("Every seat runs its own country; standings shows how they do.");
        };
    }

    private static List<String> rivals(Board board) {
        Grid grid = new Grid(1).row("Rivals", "economy", "stance", "home bn", "abroad bn", "world");
        List<String> more = new ArrayList<>();
        for (Rival rival : board.table().getRivalsList()) {
            double home = rival.getSalesList().stream()
                    .mapToDouble(RivalSales::getHome)
                    .sum();
            double abroad = rival.getSalesList().stream()
                    .mapToDouble(RivalSales::getAbroad)
                    .sum();
            double world = rival.getSalesList().stream()
                    .mapToDouble(RivalSales::getWorldShare)
                    .sum();
            grid.row(
                    StandingsScreen.who(board, rival.getSeat()),
                    economy(board, rival.getSeat()),
                    board.names().of(rival.getStance()),
                    Figures.whole(home),
                    Figures.whole(abroad),
                    Figures.percent(world / Math.max(1, rival.getSalesCount())));
            more.addAll(doings(board, rival));
        }
        if (board.table().getRivalsCount() == 0) {
            return economies(board);
        }
        List<String> lines = new ArrayList<>(grid.lines());
        lines.addAll(more);
        return lines;
    }

    /** Before the first report: who leads what. */
    private static List<String> economies(Board board) {
        Grid grid = new Grid().row("Rivals", "economy");
        board.table().getSeatsList().stream()
                .map(PublicSeat::getSeat)
                .forEach(seat -> grid.row(StandingsScreen.who(board, seat), economy(board, seat)));
        return grid.lines();
    }

    private static String economy(Board board, int seat) {
        String id = board.table().getSeatsList().stream()
                .filter(one -> one.getSeat() == seat)
                .map(PublicSeat::getEconomy)
                .findFirst()
                .orElse("");
        return text(board, id).map(NamedText::getName).orElse(id);
    }

    private static Optional<NamedText> text(Board board, String economy) {
        return board.catalog().getEconomiesList().stream()
                .filter(text -> text.getId().equals(economy))
                .findFirst();
    }

    private static List<String> doings(Board board, Rival rival) {
        List<String> doings = new ArrayList<>();
        rival.getCardsList().forEach(card -> doings.add(board.names().of(card)));
        for (Measure measure : rival.getMeasuresList()) {
            String line =
                    measure.getLine().isEmpty() ? "" : " on " + board.names().of(measure.getLine());
            doings.add(board.names().cause(measure.getDeal()) + line + " against " + board.nameOf(measure.getTo()));
        }
        return doings.isEmpty()
                ? List.of()
                : Wrap.text(board.nameOf(rival.getSeat()) + ": " + String.join(", ", doings) + ".", "  ", "    ");
    }

    private static List<String> funds(Board board) {
        Grid grid = new Grid().row("Funds of the nation", "budget", "sales", "result");
        List<String> more = new ArrayList<>();
        for (FundState fund : board.table().getFundsList()) {
            grid.row(
                    StandingsScreen.who(board, fund.getSeat()),
                    Figures.percent(fund.getBudgetShare()),
                    Figures.percent(fund.getSalesShare()),
                    Figures.one(fund.getResult()));
            String money = fund.getShareBpMap().entrySet().stream()
                    .sorted((a, b) -> b.getValue() - a.getValue())
                    .limit(4)
                    .map(entry -> board.names().of(entry.getKey()) + " " + entry.getValue() / PERCENT + "%")
                    .collect(Collectors.joining(", "));
            if (!money.isEmpty()) {
                more.addAll(Wrap.text(board.nameOf(fund.getSeat()) + ": " + money + ".", "  ", "    "));
            }
        }
        List<String> lines = new ArrayList<>(grid.lines());
        board.table().getFundsList().stream()
                .findFirst()
                .ifPresent(fund -> lines.addAll(Wrap.text("The nation has " + Figures.one(fund.getNational())
                        + " points. A result is half the nation's, half the own share of sales against the own share of"
                        + " the budget.")));
        lines.addAll(more);
        return lines;
    }

    /** What a seat leads, in a sentence; empty for a country of its own. */
    public static List<String> own(Board board) {
        if (board.table().getMode() == Mode.RIVALS) {
            String id = board.table().getSeatsList().stream()
                    .filter(seat -> seat.getSeat() == board.seat())
                    .map(PublicSeat::getEconomy)
                    .findFirst()
                    .orElse("");
            boolean first = board.table().getRound() == 1;
            return text(board, id)
                    .map(text -> Wrap.text("You lead: " + text.getName() + "." + (first ? " " + text.getText() : "")))
                    .orElse(List.of());
        }
        if (board.table().getMode() != Mode.PROVINCES) {
            return List.of();
        }
        return board.table().getFundsList().stream()
                .filter(fund -> fund.getSeat() == board.seat())
                .findFirst()
                .map(fund -> Wrap.text("Your fund spends " + Figures.percent(fund.getBudgetShare()) + " of it, "
                        + Figures.one(fund.getBudgetShare() * board.nation().getBudget())
                        + " bn yuan. Figures are the nation's; cards and answers go by vote."))
                .orElse(List.of());
    }
}
