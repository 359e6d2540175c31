package org.chokepoint.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.BriefingScreen;
import org.chokepoint.cli.screen.DealsScreen;
import org.chokepoint.cli.screen.FinalScreen;
import org.chokepoint.cli.screen.LateScreen;
import org.chokepoint.cli.screen.PredictScreen;
import org.chokepoint.cli.screen.ReportScreen;
import org.chokepoint.cli.screen.Seats;
import org.chokepoint.cli.screen.StandingsScreen;
import org.chokepoint.cli.screen.Wrap;
import org.chokepoint.protocol.v1.Deal;
import org.chokepoint.protocol.v1.Debrief;
import org.chokepoint.protocol.v1.DecidedBy;
import org.chokepoint.protocol.v1.GameOver;
import org.chokepoint.protocol.v1.Nation;
import org.chokepoint.protocol.v1.Occupant;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.PredictionStake;
import org.chokepoint.protocol.v1.PublicSeat;
import org.chokepoint.protocol.v1.RoundReport;
import org.chokepoint.protocol.v1.Table;

/**
 * Tells what is new on a board, each thing once and in the order of the game, however the frames were cut: also after
 * a return in the middle of a later round.
 */
final class Newsroom {
    private static final String JOINED = " joined, seat ";

    private final Board board;
    private final SessionStyle style;
    private final Map<Integer, PublicSeat> seatsTold = new HashMap<>();
    private final ConsoleNews console = new ConsoleNews();
    private final TeamNews teamNews;
    private final Set<Integer> awayTold = new HashSet<>();
    private final Map<Long, Deal.Status> dealsTold = new HashMap<>();
    private final Set<String> outcomesTold = new HashSet<>();
    private List<Integer> weightsTold = List.of();
    private int briefingTold;
    private int briefingsTold;
    private int moreMillisTold;
    private boolean practiceTold;
    private int reportTold;
    private int standingsTold;
    private boolean arrivalTold;
    private boolean oneOfMany;
    private boolean endTold;
    private boolean pauseTold;
    private String phaseTold = "";
    private String seatTold = "";

    Newsroom(Board board, SessionStyle style) {
        this.board = board;
        this.style = style;
        this.teamNews = new TeamNews(board);
    }

    /** For a console of several groups: nothing is said of the arrival, and little of each group. */
    Newsroom oneOfMany() {
        oneOfMany = true;
        return this;
    }

    /** What has not been told yet. */
    List<String> news() {
        List<String> lines = new ArrayList<>();
        if (board.gameId().isEmpty()) {
            return lines;
        }
        lines.addAll(arrival());
        lines.addAll(otherSeat());
        lines.addAll(weights());
        lines.addAll(pause());
        if (board.seat() == 0 || (board.host() && !style.solo())) {
            lines.addAll(arrivals());
        }
        lines.addAll(teamNews.news());
        lines.addAll(console.news(board.table(), board.host()));
        lines.addAll(practice());
        lines.addAll(reopening());
        lines.addAll(report());
        lines.addAll(briefing());
        lines.addAll(outcomes());
        lines.addAll(phase());
        lines.addAll(moreTime());
        lines.addAll(deals());
        return lines;
    }

    /** Deals whose state has not been told. */
    private List<String> deals() {
        List<String> lines = new ArrayList<>();
        for (Deal deal : board.deals()) {
            if (deal.getStatus() != dealsTold.put(deal.getDealId(), deal.getStatus()) && !style.auto()) {
                lines.addAll(DealsScreen.line(deal, board));
            }
        }
        return lines;
    }

    /** How own forecasts came out that this moment has answered. */
    private List<String> outcomes() {
        List<String> lines = new ArrayList<>();
        for (PredictionStake stake : board.predictions().getStakesList()) {
            boolean now = stake.getSettledIn() == board.table().getRound() && stake.getSettledIn() > 0;
            if (now && outcomesTold.add(stake.getRound() + " " + stake.getQuestion()) && !style.auto()) {
                lines.addAll(PredictScreen.outcome(stake));
            }
        }
        return lines;
    }

    /** How many briefings were told. */
    int briefingsTold() {
        return briefingsTold;
    }

    /** Whether the game is over and nobody has told so yet. */
    boolean isEndDue() {
        boolean complete = board.seat() == 0 || board.gameOver().isPresent();
        return !endTold && board.phase() == Phase.FINISHED && complete;
    }

    /** Whether the end has been told. */
    boolean isOver() {
        return endTold;
    }

    private List<String> arrival() {
        if (arrivalTold) {
            return List.of();
        }
        arrivalTold = true;
        weightsTold = board.table().getWeightsBpList();
        board.table().getSeatsList().forEach(seat -> seatsTold.put(seat.getSeat(), seat));
        return oneOfMany ? List.of() : Arrival.of(board, style);
    }

    /** The host has set the weights of the score anew. */
    private List<String> weights() {
        List<Integer> before = weightsTold;
        weightsTold = board.phase() == Phase.LOBBY ? board.table().getWeightsBpList() : before;
        if (before.equals(weightsTold)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("The host has set what the parts of the score count."));
        lines.addAll(StandingsScreen.weights(board));
        return lines;
    }

    /** The host has brought the person to another seat: everything there is new. */
    private List<String> otherSeat() {
        String before = seatTold;
        seatTold = board.gameId() + " " + board.seat();
        if (before.isEmpty() || before.equals(seatTold) || board.seat() == 0) {
            return List.of();
        }
        briefingTold = 0;
        phaseTold = "";
        reportTold = board.table().getRound();
        return Wrap.text("You have seat " + board.seat() + (board.group() == 0 ? "" : " in group " + board.group())
                + " now, and its country.");
    }

    private List<String> pause() {
        if (pauseTold == board.table().getCannotSave()) {
            return List.of();
        }
        pauseTold = board.table().getCannotSave();
        return Wrap.text(
                pauseTold
                        ? "The server cannot save at present. The game waits, and goes on by itself."
                        : "The server saves again. The game goes on; nothing was lost.");
    }

    /** Before a round that does not count, and after it, when everything begins anew. */
    private List<String> practice() {
        boolean now = board.table().getPractice();
        if (practiceTold == now) {
            return List.of();
        }
        practiceTold = now;
        briefingTold = 0;
        reportTold = 0;
        standingsTold = 0;
        phaseTold = "";
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(Wrap.text(
                now
                        ? "Practice round: it is played by the real rules and does not count."
                        : "The practice round is over. Nothing of it counts: now the game begins, from the"
                                + " same start."));
        return lines;
    }

    /** The host took the close of a round back. */
    private List<String> reopening() {
        int round = board.table().getRound();
        if (board.phase() != Phase.PLAN || !phaseTold.equals(round + " " + Phase.REPORT)) {
            return List.of();
        }
        reportTold = round - 1;
        standingsTold = round - 1;
        return Wrap.text("The host has taken the close of round " + round + " back: the report does not count."
                + (board.seat() == 0 ? "" : " Your plan is a draft again; commit locks it in."));
    }

    private List<String> moreTime() {
        int before = moreMillisTold;
        moreMillisTold = board.moreMillis();
        return moreMillisTold <= before
                ? List.of()
                : Wrap.text("The host gives you more time, and nobody else is told: when the time of the last call is"
                        + " over, the round waits " + Countdown.words(moreMillisTold) + " for you.");
    }

    /** Of those who come together only the last line says how many are here now. */
    private List<String> arrivals() {
        List<String> lines = new ArrayList<>();
        int joined = -1;
        for (PublicSeat seat : board.table().getSeatsList()) {
            PublicSeat before = seatsTold.put(seat.getSeat(), seat);
            String news = arrival(before == null ? PublicSeat.getDefaultInstance() : before, seat);
            if (!news.isEmpty()) {
                lines.addAll(Wrap.text(news));
                joined = news.contains(JOINED) || news.endsWith(" is taken.") ? lines.size() - 1 : joined;
            }
        }
        if (joined >= 0) {
            lines.set(joined, lines.get(joined) + " " + Seats.here(board));
        }
        return lines;
    }

    private String arrival(PublicSeat before, PublicSeat now) {
        boolean was = before.getOccupant() == Occupant.PERSON;
        boolean is = now.getOccupant() == Occupant.PERSON;
        String name = board.nameOf(now.getSeat());
        if (is != was && board.host() && board.hasTeams()) {
            return ""; // the team's persons are told of one by one
        }
        if (is && !was) {
            return style.namesHidden() ? name + " is taken." : name + JOINED + now.getSeat() + ".";
        }
        if (was && !is) {
            return before.getName() + " left; a bot plays on.";
        }
        if (is && before.getOnline() != now.getOnline()) {
            return presence(now, name);
        }
        return "";
    }

    /** A person is back only after being away: who sits down is seated a moment before the connection counts. */
    private String presence(PublicSeat now, String name) {
        if (now.getOnline()) {
            return awayTold.remove(now.getSeat()) ? name + " is back." : "";
        }
        awayTold.add(now.getSeat());
        return name + " is away; the seat is kept.";
    }

    private List<String> report() {
        List<String> lines = new ArrayList<>();
        int round = board.report().map(RoundReport::getRound).orElse(0);
        if (round > reportTold) {
            reportTold = round;
            lines.add("");
            board.report().ifPresent(report -> lines.addAll(told(report)));
        }
        boolean scored = board.phase() == Phase.REPORT && board.table().getStandingsCount() > 0;
        if (scored && board.table().getRound() > standingsTold) {
            standingsTold = board.table().getRound();
            lines.addAll(board.seat() == 0 && !oneOfMany ? StandingsScreen.of(board) : StandingsScreen.brief(board));
            boolean together = board.table().getRivalsCount() + board.table().getFundsCount() > 0;
            if (together) {
                lines.addAll(Wrap.text("rivals shows what the reveal told of the others."));
            }
        }
        return lines;
    }

    /** Who has just taken a bot's seat is told where it stands; everybody else reads the report. */
    private List<String> told(RoundReport report) {
        boolean late = report.getDecidedBy() == DecidedBy.BOT_PLAYER && board.phase() != Phase.REPORT;
        return late ? LateScreen.of(report, board) : ReportScreen.of(report, board.names());
    }

    private List<String> briefing() {
        Phase phase = board.phase();
        boolean open = phase == Phase.BRIEFING || phase == Phase.PLAN || phase == Phase.COMMIT;
        int round = board.table().getRound();
        if (!open || round <= briefingTold || !board.takeFreshView()) {
            return List.of();
        }
        briefingTold = round;
        briefingsTold++;
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(BriefingScreen.of(board));
        return lines;
    }

    private List<String> phase() {
        String now = board.table().getRound() + " " + board.phase();
        boolean viewIsComing = board.seat() != 0
                && board.phase() != Phase.LOBBY
                && board.nation().equals(Nation.getDefaultInstance());
        if (now.equals(phaseTold) || viewIsComing) {
            return List.of();
        }
        phaseTold = now;
        boolean timed = board.table().hasLeftMs() && board.table().getLeftMs() > 0;
        String time = timed ? Countdown.words(board.table().getLeftMs()) : "";
        return switch (board.phase()) {
            case BRIEFING -> briefingBegins(time);
            case PLAN -> planningBegins(time);
            case COMMIT ->
                Wrap.text("Last call" + (timed ? ", " + time : "") + ": what is not locked in counts as it is."
                        + (board.seat() == 0 ? " " + readyCount() : ""));
            case REPORT -> reportBegins();
            case LOBBY, FINISHED, PHASE_UNSPECIFIED, UNRECOGNIZED -> List.of();
        };
    }

    private List<String> briefingBegins(String time) {
        if (style.solo() || style.auto()) {
            return List.of();
        }
        return board.seat() == 0
                ? opened()
                : Wrap.text((time.isEmpty() ? "" : "You have " + time + " to read. ")
                        + (board.captain()
                                ? "Type ready when you have read it."
                                : board.captainName() + " types ready for your team."));
    }

    /** For those who play no seat: what came, by its titles. */
    private List<String> opened() {
        Table table = board.table();
        String events =
                table.getOpenEventsList().stream().map(board.names()::cause).collect(Collectors.joining("; "));
        List<String> lines =
                new ArrayList<>(List.of("Round " + table.getRound() + " of " + table.getRounds() + ": briefing."));
        lines.addAll(Wrap.text(
                events.isEmpty()
                        ? "A quiet year: no event."
                        : "What came: " + events + (events.endsWith("?") ? "" : ".")));
        return lines;
    }

    private List<String> planningBegins(String time) {
        if (time.isEmpty()) {
            return board.seat() == 0 ? List.of("Planning.") : List.of();
        }
        return List.of(board.seat() == 0 ? "Planning: " + time + "." : "Plan now: you have " + time + ".");
    }

    private String readyCount() {
        List<PublicSeat> persons = Seats.persons(board);
        long ready = persons.stream().filter(PublicSeat::getReady).count();
        return "Locked in so far: " + ready + " of " + Seats.counted(board) + ".";
    }

    private List<String> reportBegins() {
        if (board.seat() == 0) {
            return List.of(
                    board.table().getPractice()
                            ? "The practice round is played."
                            : "Round " + board.table().getRound() + " is played.");
        }
        if (style.auto()) {
            return List.of();
        }
        boolean last = board.table().getRound() == board.table().getRounds();
        if (!board.captain()) {
            return Wrap.text(board.captainName() + " goes on for your team when you have all read it.");
        }
        return List.of(last ? "That was the last round. Enter shows the end." : "Enter goes on to the next round.");
    }

    /** The end, with the heart of the debrief where there is one. */
    List<String> end(Optional<Debrief> debrief) {
        endTold = true;
        List<String> lines = new ArrayList<>(List.of(""));
        if (board.gameOver().isPresent()) {
            GameOver end = board.gameOver().orElseThrow();
            lines.addAll(FinalScreen.of(end, debrief, board));
        } else {
            lines.add("The game is over.");
            lines.addAll(StandingsScreen.of(board));
        }
        return lines;
    }
}
