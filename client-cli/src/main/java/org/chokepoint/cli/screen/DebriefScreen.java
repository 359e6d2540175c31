package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.protocol.v1.Debrief;
import org.chokepoint.protocol.v1.DecidedBy;
import org.chokepoint.protocol.v1.DecisionGroup;
import org.chokepoint.protocol.v1.FundFigures;
import org.chokepoint.protocol.v1.GroupEffect;
import org.chokepoint.protocol.v1.Mode;
import org.chokepoint.protocol.v1.SeatDebrief;
import org.chokepoint.protocol.v1.SeatFigures;
import org.chokepoint.protocol.v1.TableDebrief;

/** Why the game came out so, on one page, for somebody who sees it for the first time. */
public final class DebriefScreen {

    private final TableDebrief table;
    private final SeatDebrief seat;
    private final DebriefSentences sentences;
    private final String whose;
    private final Mode mode;

    private DebriefScreen(Debrief debrief, Board board) {
        table = debrief.getTable();
        seat = debrief.getSeat();
        sentences = new DebriefSentences(board, seat);
        whose = seat.getSeat() == board.seat() ? "" : board.nameOf(seat.getSeat()) + ", seat " + seat.getSeat() + ": ";
        mode = board.table().getMode();
    }

    /** The page; for those without a seat the table. */
    public static List<String> of(Debrief debrief, Board board) {
        return debrief.hasSeat()
                ? new DebriefScreen(debrief, board).page()
                : DebriefTableScreen.of(debrief.getTable(), board);
    }

    /** The heart of it, before the standings. */
    public static List<String> brief(Debrief debrief, Board board) {
        return debrief.hasSeat() ? new DebriefScreen(debrief, board).brief() : List.of();
    }

    private List<String> page() {
        List<String> lines = new ArrayList<>(Wrap.text(whose + score()));
        lines.addAll(remarks());
        lines.add("");
        lines.addAll(groups());
        lines.add("");
        lines.addAll(Wrap.text(sentences.turningPoint()));
        lines.addAll(first());
        lines.add("");
        lines.addAll(Wrap.text("More: debrief turn, debrief decisions, debrief ledger, debrief weights,"
                + (table.getReadingsCount() > 0 ? " debrief readings," : "") + " debrief predictions, debrief table."));
        return lines;
    }

    private List<String> brief() {
        List<String> lines = new ArrayList<>(Wrap.text(whose + score()));
        lines.addAll(remarks());
        DebriefSentences.heaviest(seat.getGroupsList()).ifPresent(most -> lines.addAll(Wrap.text(most + " points.")));
        lines.addAll(Wrap.text(sentences.turningPoint()));
        lines.addAll(first());
        return lines;
    }

    private List<String> first() {
        List<String> lines = new ArrayList<>();
        if (seat.getDecisionsCount() > 0) {
            lines.addAll(Wrap.text("The decision that mattered most. " + sentences.of(seat.getDecisions(0))));
        }
        if (seat.getEventsCount() > 0) {
            lines.addAll(Wrap.text("The event that mattered most. " + sentences.of(seat.getEvents(0))));
        }
        return lines;
    }

    /** The score beside the par. */
    private String score() {
        double above = seat.getScore() - seat.getPar();
        String ways = seat.getParGamesList().stream()
                .map(game ->
                        Figures.one(game.getScore()) + (game.getName().isBlank() ? "" : " (" + game.getName() + ")"))
                .collect(Collectors.joining(" and "));
        String verdict = Figures.isNothing(above)
                ? "level with it"
                : Figures.one(Math.abs(above)) + " points " + (above > 0 ? "above" : "below") + " it";
        return "Score " + Figures.one(seat.getScore())
                + ". " + plainPlay() + " comes to "
                + ways + ". The middle of the two, " + Figures.one(seat.getPar()) + ", is par: this game is " + verdict
                + "."
                + (mode == Mode.RIVALS ? " (The standings compare with the first of the two alone.)" : "");
    }

    private String plainPlay() {
        return switch (mode) {
            case RIVALS -> "Plain play on this seat, a fixed plan without deals against the same others,";
            case PROVINCES -> "Plain play with this province's money, a fixed plan beside the same others,";
            case PARALLEL, MODE_UNSPECIFIED, UNRECOGNIZED ->
                "Plain play, a fixed plan in the same world with the same events,";
        };
    }

    /** What of the points is the nation's and what the province's own. */
    private List<String> nation() {
        Optional<FundFigures> fund = table.getSeatsList().stream()
                .filter(one -> one.getSeat() == seat.getSeat() && one.hasFund())
                .map(SeatFigures::getFund)
                .findFirst();
        if (fund.isEmpty()) {
            return List.of();
        }
        double margin = table.getNation() - fund.get().getNationWithout();
        String gave = Figures.isNothing(margin)
                ? "the nation would have ended just the same"
                : "the nation would have ended at " + Figures.one(fund.get().getNationWithout());
        return Wrap.text("Half of the score is the nation's: it ended at " + Figures.one(table.getNation())
                + ". The other half is this province's part of all sales, "
                + Figures.percent(fund.get().getSalesShare()) + ", beside its part of the money, "
                + Figures.percent(fund.get().getBudgetShare()) + ". Had it spent nothing, " + gave + ".");
    }

    private List<String> remarks() {
        List<String> lines = new ArrayList<>(nation());
        if (table.getCutShort()) {
            lines.addAll(Wrap.text("The host ended the game after round " + table.getRounds()
                    + ": what was to pay off later could not, and par was cut at the same round."));
        }
        String silent = silentRounds();
        if (!silent.isEmpty()) {
            lines.addAll(Wrap.text("Not decided by a person: " + silent + "."));
        }
        return lines;
    }

    private String silentRounds() {
        List<String> rounds = new ArrayList<>();
        for (int i = 0; i < seat.getDecidedByCount(); i++) {
            DecidedBy by = seat.getDecidedBy(i);
            if (by != DecidedBy.COMMITTED && by != DecidedBy.DRAFT) {
                rounds.add("round " + (i + 1) + " (" + hand(by) + ")");
            }
        }
        boolean all = rounds.size() == seat.getDecidedByCount();
        boolean bot = seat.getDecidedByList().stream().allMatch(by -> by == DecidedBy.BOT_PLAYER);
        return all && bot ? "a bot played every round" : String.join(", ", rounds);
    }

    private static String hand(DecidedBy by) {
        return switch (by) {
            case LAST_PLAN -> "the last plan again";
            case DEFAULT_PLAN -> "an equal split";
            case BOT_PLAYER -> "a bot";
            case STANDING_ORDER -> "the standing order";
            case COMMITTED, DRAFT, DECIDED_BY_UNSPECIFIED, UNRECOGNIZED -> "a plan";
        };
    }

    private List<String> groups() {
        Grid grid = new Grid().row("What made the difference to par", "points");
        for (GroupEffect effect : seat.getGroupsList()) {
            if (!Figures.isNothing(effect.getPoints())) {
                grid.row("  " + name(effect.getGroup()), Figures.signed(effect.getPoints()));
            }
        }
        if (!Figures.isNothing(seat.getResidual())) {
            grid.row("  What these do not explain", Figures.signed(seat.getResidual()));
        }
        return grid.row("  Together", Figures.signed(seat.getScore() - seat.getPar()))
                .lines();
    }

    static String name(DecisionGroup group) {
        return switch (group) {
            case ALLOCATION_GROUP -> "How the money was spread over the lines";
            case TALENT_GROUP -> "How much money went to people";
            case RESEARCH_GROUP -> "Copying others or basic research";
            case STANCE_GROUP -> "How open to the world";
            case CARDS_GROUP -> "Cards played, or left unplayed";
            case ANSWERS_GROUP -> "Answers to events";
            case DEALS_GROUP -> "Deals with others";
            case DECISION_GROUP_UNSPECIFIED, UNRECOGNIZED -> "Other decisions";
        };
    }
}
