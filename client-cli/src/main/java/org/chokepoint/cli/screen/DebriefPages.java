package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.Change;
import org.chokepoint.protocol.v1.Debrief;
import org.chokepoint.protocol.v1.DecidedBy;
import org.chokepoint.protocol.v1.SeatDebrief;
import org.chokepoint.protocol.v1.WeightedScore;

/** The pages behind the first one of a debrief. Each fits a screen of 24 lines for a game of three sectors. */
public final class DebriefPages {
    private static final int BAR_COLUMNS = 20;

    private DebriefPages() {}

    /** What each round was worth. */
    public static List<String> turn(Debrief debrief, Board board) {
        SeatDebrief seat = debrief.getSeat();
        List<String> lines = new ArrayList<>(Wrap.text(new DebriefSentences(board, seat).turningPoint()));
        lines.addAll(Wrap.text("Each round against plain play: only this round is replaced, the rest stays as played."
                + " Above zero the round was better than plain."));
        double most = seat.getRoundsList().stream().mapToDouble(Math::abs).max().orElse(0);
        Grid grid = new Grid();
        List<String> bars = new ArrayList<>();
        for (int i = 0; i < seat.getRoundsCount(); i++) {
            double worth = seat.getRounds(i);
            grid.row("  Round " + (i + 1), Figures.signed(worth));
            int length = most > 0 ? (int) Math.round(Math.abs(worth) / most * BAR_COLUMNS) : 0;
            bars.add("  " + (worth < 0 ? "-" : "+").repeat(length) + hand(seat.getDecidedBy(i)));
        }
        List<String> rows = grid.lines();
        for (int i = 0; i < rows.size(); i++) {
            lines.add((rows.get(i) + bars.get(i)).stripTrailing());
        }
        return lines;
    }

    private static String hand(DecidedBy by) {
        return by == DecidedBy.COMMITTED || by == DecidedBy.DRAFT ? "" : "  (not the person's plan)";
    }

    /** The decisions and the events that moved the score most. */
    public static List<String> decisions(Debrief debrief, Board board) {
        SeatDebrief seat = debrief.getSeat();
        DebriefSentences sentences = new DebriefSentences(board, seat);
        List<String> lines = new ArrayList<>(List.of("Decisions that moved the score most:"));
        seat.getDecisionsList().forEach(one -> lines.addAll(Wrap.text(sentences.of(one), "- ", "  ")));
        if (seat.getEventsCount() > 0) {
            lines.add("Events that moved it most, each against the same game without it:");
            seat.getEventsList().forEach(one -> lines.addAll(Wrap.text(sentences.of(one), "- ", "  ")));
        }
        return lines;
    }

    /** What the other readings of disputed events would have changed. */
    public static List<String> readings(Debrief debrief, Board board) {
        DebriefSentences sentences = new DebriefSentences(board, debrief.getSeat());
        List<String> lines = new ArrayList<>();
        if (debrief.getTable().getReadingsCount() == 0) {
            lines.addAll(Wrap.text("No event came in this game on whose meaning the articles disagree."));
        } else {
            lines.addAll(
                    Wrap.text("Events on which the articles disagree. The game had to take one side; this is what the"
                            + " other side would have meant, with every plan as it was played."));
        }
        debrief.getTable().getReadingsList().forEach(one -> lines.addAll(Wrap.text(sentences.of(one), "- ", "  ")));
        return lines;
    }

    /** The score if the dimensions counted differently. */
    public static List<String> weights(Debrief debrief, Board board) {
        SeatDebrief seat = debrief.getSeat();
        List<String> lines =
                new ArrayList<>(Wrap.text("The same game, if the parts of the score counted differently:"));
        Grid grid = new Grid().row("", "score", "par", "place");
        grid.row("As it was", Figures.one(seat.getScore()), Figures.one(seat.getPar()), place(seat.getSeat(), board));
        for (WeightedScore other : seat.getOtherWeightsList()) {
            grid.row(
                    other.getCounted().isEmpty() ? "All alike" : board.names().of(other.getCounted()) + " twice",
                    Figures.one(other.getScore()),
                    Figures.one(other.getPar()),
                    String.valueOf(other.getPlace()));
        }
        lines.addAll(grid.lines());
        return lines;
    }

    private static String place(int seat, Board board) {
        for (int i = 0; i < board.table().getStandingsCount(); i++) {
            if (board.table().getStandings(i).getSeat() == seat) {
                return String.valueOf(i + 1);
            }
        }
        return "";
    }

    /** Every figure from first to last. */
    public static List<String> ledger(Debrief debrief, Board board) {
        Grid grid = new Grid(1).row("From first to last", "before", "after", "change");
        for (Change change : debrief.getSeat().getLedgerList()) {
            grid.row(
                    what(change, board.names()),
                    Figures.one(change.getBefore()),
                    Figures.one(change.getAfter()),
                    Figures.signed(change.getAfter() - change.getBefore()));
        }
        List<String> lines = new ArrayList<>(grid.lines());
        lines.add("Why? Name one, for example: debrief ledger equipment");
        return lines;
    }

    /** One figure with all its causes. */
    public static List<String> causes(Change change, Board board) {
        Names names = board.names();
        double moved = change.getAfter() - change.getBefore();
        String move = Figures.isNothing(moved)
                ? " stayed at " + Figures.one(change.getAfter())
                : (moved > 0 ? " rose" : " fell") + " from " + Figures.one(change.getBefore()) + " to "
                        + Figures.one(change.getAfter());
        List<String> lines = new ArrayList<>(Wrap.text(what(change, names) + move + " over the game. What did it:"));
        Grid grid = new Grid();
        change.getCausesList().stream()
                .filter(cause -> !Figures.isNothing(cause.getAmount()))
                .forEach(cause -> grid.row("  " + names.cause(cause.getCause()), Figures.signed(cause.getAmount())));
        double small = change.getCausesList().stream()
                .mapToDouble(cause -> Figures.isNothing(cause.getAmount()) ? cause.getAmount() : 0)
                .sum();
        if (!Figures.isNothing(small)) {
            grid.row("  small things", Figures.signed(small));
        }
        grid.row("  Together", Figures.signed(moved));
        lines.addAll(grid.lines());
        return lines;
    }

    /** A figure and whose it is. */
    static String what(Change change, Names names) {
        String figure = change.getFigure().equals("stranded") ? "stranded money" : change.getFigure();
        String words = Character.toUpperCase(figure.charAt(0)) + figure.substring(1);
        return change.getSubject().isEmpty() ? words : words + " of " + names.of(change.getSubject());
    }
}
