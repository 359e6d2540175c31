package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.protocol.v1.Deal;
import org.chokepoint.protocol.v1.DealText;

/** Deals with other seats: what is offered, agreed and in force, and what can be offered. */
public final class DealsScreen {
    private static final int WORD_COLUMNS = 18;

    private DealsScreen() {}

    /** All that this seat knows of, and the kinds there are. */
    public static List<String> of(Board board) {
        List<String> lines = new ArrayList<>();
        for (Deal deal : board.deals()) {
            lines.addAll(line(deal, board));
        }
        if (lines.isEmpty()) {
            lines.add("No deal is in force or offered.");
        }
        lines.add("What can be offered; deals and its word tells more:");
        kinds(board).forEach(kind -> lines.addAll(kind(kind)));
        return lines;
    }

    /** Kinds of the game's mode. */
    public static List<DealText> kinds(Board board) {
        return board.catalog().getDealsList().stream()
                .filter(deal -> deal.getModesList().contains(board.table().getMode()))
                .toList();
    }

    private static List<String> kind(DealText kind) {
        String line = kind.getLine() ? " LINE" : "";
        String money = kind.getMoneyMax() > 0 ? " BN" : "";
        String example = "offer " + kind.getDeal() + " SEAT" + line + money;
        return Wrap.text(kind.getName() + terms(kind), "  " + DisplayWidth.left(example, 2 * WORD_COLUMNS), "      ");
    }

    private static String terms(DealText kind) {
        List<String> terms = new ArrayList<>();
        if (kind.getCost() > 0) {
            terms.add(Figures.short1(kind.getCost()) + " bn" + (kind.getMeasure() ? "" : " each"));
        }
        if (kind.getMandate() > 0) {
            terms.add(kind.getMandate() + " mandate");
        }
        terms.add(Figures.count(kind.getRounds(), "round"));
        return ": " + String.join(", ", terms);
    }

    /** Everything about one kind. */
    public static List<String> about(DealText kind) {
        List<String> lines =
                new ArrayList<>(Wrap.text(kind.getName() + " (" + kind.getDeal() + ")" + terms(kind) + "."));
        lines.addAll(Wrap.indented(2, kind.getText()));
        if (kind.getMoneyMax() > 0) {
            String who = kind.getProposerPays() ? "You name" : "You name, and the other side pays,";
            lines.addAll(Wrap.indented(2, who + " " + kind.getMoneyMin() + " to " + kind.getMoneyMax() + " bn yuan."));
        }
        lines.addAll(Wrap.indented(
                2, kind.getMeasure() ? "It needs nobody's word." : "The other side must accept before planning ends."));
        lines.addAll(kind(kind));
        return lines;
    }

    /** One deal as news, with what can be done about it. */
    public static List<String> line(Deal deal, Board board) {
        String text = "Deal " + number(deal, board) + ": " + what(deal, board);
        String why = deal.getWhy().isEmpty() ? "" : " \"" + deal.getWhy() + "\"";
        return Wrap.text(text + why, "", "  ");
    }

    private static int number(Deal deal, Board board) {
        for (int i = 0; i < board.deals().size(); i++) {
            if (board.deals().get(i).getDealId() == deal.getDealId()) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String what(Deal deal, Board board) {
        boolean mine = deal.getFrom() == board.seat();
        String other = board.nameOf(mine ? deal.getTo() : deal.getFrom());
        String thing = thing(deal, board);
        int number = number(deal, board);
        boolean measure = text(deal, board).map(DealText::getMeasure).orElse(false);
        return switch (deal.getStatus()) {
            case OFFERED ->
                mine
                        ? "you offer " + other + ": " + thing + ". It waits for an answer."
                        : other + " offers you: " + thing + ". To answer: accept " + number + ", decline " + number
                                + ".";
            case AGREED ->
                measure
                        ? thing + ", you on " + other + ". It takes effect when the round is played."
                        : thing + ", with " + other + ": agreed. It binds when the round is played.";
            case DECLINED ->
                thing + (mine ? ": " + other + " declines." : ": you declined the offer of " + other + ".");
            case WITHDRAWN -> thing + ": taken back.";
            case SEALED ->
                thing + ", " + (mine ? "you and " + other : other + " and you") + ": in force to the end of round "
                        + deal.getUntil() + ".";
            case BROKEN -> thing + ", " + other + " and you: broken.";
            case STATUS_UNSPECIFIED, UNRECOGNIZED -> thing + ".";
        };
    }

    private static Optional<DealText> text(Deal deal, Board board) {
        return board.catalog().getDealsList().stream()
                .filter(text -> text.getDeal().equals(deal.getDeal()))
                .findFirst();
    }

    private static String thing(Deal deal, Board board) {
        String name = text(deal, board).map(DealText::getName).orElse(deal.getDeal());
        String line = deal.getLine().isEmpty() ? "" : " on " + board.names().of(deal.getLine());
        return name + line + (deal.getMoney() > 0 ? " for " + deal.getMoney() + " bn" : "");
    }
}
