package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.CardPlay;
import org.chokepoint.protocol.v1.CardText;
import org.chokepoint.protocol.v1.LineState;
import org.chokepoint.protocol.v1.NamedText;
import org.chokepoint.protocol.v1.SectorState;
import org.chokepoint.protocol.v1.SectorText;
import org.chokepoint.protocol.v1.StanceText;

/** Lists of what the pack offers: cards, lines, stances. */
public final class CatalogScreen {
    private CatalogScreen() {}

    /** One line for each card. */
    public static List<String> cards(Board board) {
        Grid grid = new Grid().row("Card", "type", "bn", "mandate", "rest", "on", "now");
        for (CardText card : board.catalog().getCardsList()) {
            grid.row(
                    card.getName(),
                    card.getCard(),
                    Figures.short1(card.getCost()),
                    String.valueOf(card.getMandate()),
                    String.valueOf(card.getCooldown()),
                    target(card),
                    now(card, board));
        }
        List<String> lines = new ArrayList<>(grid.lines());
        int limit = board.catalog().getCardsPerRound();
        lines.addAll(Wrap.text("At most " + Figures.count(limit, "card") + " a round. rest: rounds until it can be "
                + "played again. You have " + Figures.count(board.nation().getMandate(), "mandate point")
                + ". To read one: cards stockpile. To play one: card stockpile."));
        return lines;
    }

    private static String target(CardText card) {
        return switch (card.getTarget()) {
            case LINE_TARGET -> "a line";
            case SECTOR_TARGET -> "a sector";
            case NO_TARGET, CARD_TARGET_UNSPECIFIED, UNRECOGNIZED -> "";
        };
    }

    private static String now(CardText card, Board board) {
        boolean planned =
                board.draft().getCardsList().stream().map(CardPlay::getCard).anyMatch(card.getCard()::equals);
        int again = board.nation().getCoolingDownOrDefault(card.getCard(), 0);
        if (planned) {
            return "in plan";
        }
        return again > board.table().getRound() ? "round " + again : "";
    }

    /** Everything about one card. */
    public static List<String> card(CardText card, Board board) {
        List<String> lines = new ArrayList<>(Wrap.text(card.getName() + " (" + card.getCard() + "): "
                + Figures.short1(card.getCost()) + " bn, " + Figures.count(card.getMandate(), "mandate point")
                + ", again after " + Figures.count(card.getCooldown(), "round") + "."));
        lines.addAll(Wrap.indented(2, card.getText()));
        String target = target(card);
        String line = target.isEmpty() ? "" : " " + exampleTarget(card, board);
        String on = target.isEmpty() ? "" : "It is played on " + target + ". ";
        lines.addAll(Wrap.indented(2, on + "To play it: card " + card.getCard() + line));
        lines.addAll(SourceScreen.of(card.getSourcesList()));
        return lines;
    }

    private static String exampleTarget(CardText card, Board board) {
        List<SectorText> sectors = board.catalog().getSectorsList();
        if (sectors.isEmpty()) {
            return "";
        }
        SectorText sector = sectors.get(0);
        boolean line = target(card).equals("a line") && sector.getLinesCount() > 0;
        return line ? sector.getLines(0).getId() : sector.getSector();
    }

    /** Sectors, lines and programmes with the words that name them. */
    public static List<String> lines(Board board) {
        Grid grid = new Grid().row("Sector and line", "type", "level", "frontier", "cut");
        for (SectorText sector : board.catalog().getSectorsList()) {
            SectorState state = board.nation().getSectorsList().stream()
                    .filter(one -> one.getSector().equals(sector.getSector()))
                    .findFirst()
                    .orElse(SectorState.getDefaultInstance());
            grid.row(sector.getName(), sector.getSector(), "", Figures.one(state.getFrontier()));
            sector.getLinesList().forEach(line -> addLine(grid, line, state));
        }
        List<String> lines = new ArrayList<>(grid.lines());
        lines.add("Talent (type talent for all of it)");
        for (NamedText programme : board.catalog().getProgrammesList()) {
            String text = programme.getText().isBlank() ? "" : ": " + programme.getText();
            lines.addAll(Wrap.text("  " + programme.getName() + ", " + programme.getId() + text, "  ", "    "));
        }
        return lines;
    }

    private static void addLine(Grid grid, NamedText line, SectorState state) {
        LineState own = state.getLinesList().stream()
                .filter(one -> one.getLine().equals(line.getId()))
                .findFirst()
                .orElse(LineState.getDefaultInstance());
        String cut = own.getSanction() > 0 ? Figures.percent(own.getSanction()) : "";
        grid.row("  " + line.getName(), line.getId(), Figures.one(own.getCapability()), "", cut);
    }

    /** The stances with their openness. */
    public static List<String> stances(Board board) {
        List<String> lines = new ArrayList<>();
        for (StanceText stance : board.catalog().getStancesList()) {
            boolean now = stance.getStance().equals(board.draft().getStance());
            lines.addAll(Wrap.text(
                    stance.getName() + " (" + stance.getStance() + "), openness " + Figures.two(stance.getOpenness())
                            + ". " + stance.getText(),
                    now ? "* " : "  ",
                    "    "));
        }
        lines.add("* is in your plan. To change it, for example: stance dual");
        return lines;
    }
}
