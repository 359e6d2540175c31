package org.chokepoint.server.load;

import com.google.protobuf.ByteString;
import java.util.ArrayDeque;
import java.util.Deque;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.CommitPlan;
import org.chokepoint.protocol.v1.GameOver;
import org.chokepoint.protocol.v1.JoinAs;
import org.chokepoint.protocol.v1.JoinGame;
import org.chokepoint.protocol.v1.Nation;
import org.chokepoint.protocol.v1.Resume;
import org.chokepoint.protocol.v1.RoundReport;
import org.chokepoint.protocol.v1.SeatView;
import org.chokepoint.protocol.v1.Seated;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Standing;
import org.chokepoint.server.engine.state.PlanOrder;
import org.jspecify.annotations.Nullable;

/**
 * One seat: sends a plan when a round opens and compares what it is told with the own copy of its game. On the event loop.
 */
final class Player implements Link.Ear {
    private static final int PER_POINT = 100;

    private final Table table;
    private final boolean drops;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Link link;
    private int seat;
    private ByteString token = ByteString.EMPTY;
    private int openRound;
    private int plannedRound;
    private int reportedRound;
    private long plannedNanos;

    Player(Table table, boolean drops) {
        this.table = table;
        this.drops = drops;
        this.link = Link.open(table.bootstrap(), table.tally(), table.plan().brevity(), this);
    }

    @Override
    public void welcomed(Link welcomed) {
        if (token.isEmpty()) {
            welcomed.send(ClientFrame.newBuilder()
                    .setJoinGame(JoinGame.newBuilder().setCode(table.code()).setAs(JoinAs.getDefaultInstance())));
        } else {
            welcomed.send(ClientFrame.newBuilder().setResume(Resume.newBuilder().setToken(token)));
        }
    }

    @Override
    public void heard(ServerFrame frame) {
        switch (frame.getBodyCase()) {
            case SEATED -> seated(frame.getSeated());
            case ACCEPTED -> acked();
            case ROUND_REPORT -> reported(frame.getRoundReport());
            case ROUND_OPENED -> opened(openRound + 1, frame.getRoundOpened().getNation(), frame);
            case SEAT_VIEW -> viewed(frame.getSeatView(), frame);
            case GAME_OVER -> over(frame.getGameOver(), frame);
            case REJECTED -> {
                table.tally().error("player " + frame.getRejected().getCode());
                table.giveUp();
            }
            case GOODBYE -> table.tally().error("goodbye " + frame.getGoodbye().getReason());
            default -> {
                // who is ready and who is there changes nothing here
            }
        }
    }

    @Override
    public void lost() {
        table.giveUp();
    }

    void close() {
        link.close();
    }

    /** Everybody is there. */
    void mayPlan() {
        if (openRound > plannedRound && table.isComplete()) {
            int think = table.plan().thinkMillis();
            if (think == 0) {
                plan();
            } else {
                int millis = think / 2 + table.random().nextInt(think);
                link.later(this::plan, millis);
            }
        }
    }

    /** The own copy has gone on. */
    void compareWaiting() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void seated(Seated granted) {
        seat = granted.getSeat();
        if (token.isEmpty()) {
            token = granted.getSeatToken();
            if (granted.getView().hasNation()) {
                opened(1, granted.getView().getNation(), null);
            }
            table.seated();
        }
    }

    private void opened(int round, Nation nation, @Nullable ServerFrame frame) {
        openRound = round;
        compare(round - 1, () -> {
            table.tally()
                    .compare(
                            "budget of seat " + seat,
                            nation.getBudget(),
                            table.copy().budget(seat));
            if (round > 1 && frame != null) {
                standings(frame);
            }
            mayPlan();
        });
    }

    private void plan() {
        if (openRound == plannedRound) {
            return;
        }
        plannedRound = openRound;
        PlanOrder order = table.copy().order(seat);
        plannedNanos = System.nanoTime();
        table.planned(plannedNanos);
        link.send(ClientFrame.newBuilder().setCommitPlan(CommitPlan.newBuilder().setPlan(Messages.plan(order))));
    }

    private void acked() {
        int acknowledged = plannedRound;
        table.tally().acked(System.nanoTime() - plannedNanos);
        table.acked();
        // the report may overtake the acknowledgement: what is planned or to be planned by now must not fall
        boolean idle = plannedRound == acknowledged && openRound == plannedRound;
        if (drops && idle) {
            comeBack();
        }
    }

    private void comeBack() {
        Link former = link;
        former.close();
        link = Link.open(table.bootstrap(), table.tally(), table.plan().brevity(), this);
        link.continueAfter(former);
    }

    private void reported(RoundReport report) {
        reportedRound = report.getRound();
        table.tally().reported(System.nanoTime() - table.lastPlanNanos());
        compare(
                report.getRound(),
                () -> table.tally()
                        .compare(
                                "score of seat " + seat,
                                report.getScore(),
                                table.copy().score(seat)));
    }

    /** Back after a lost connection: the round may have gone on meanwhile. */
    private void viewed(SeatView view, ServerFrame frame) {
        if (view.hasLastReport() && view.getLastReport().getRound() > reportedRound) {
            reported(view.getLastReport());
        }
        if (view.hasGameOver()) {
            over(view.getGameOver(), frame);
        } else if (!view.getCommitted() && reportedRound == openRound) {
            opened(openRound + 1, view.getNation(), null);
        }
    }

    private void over(GameOver end, ServerFrame frame) {
        compare(table.copy().rounds(), () -> {
            table.tally()
                    .compare(
                            "last score of seat " + seat,
                            end.getScore(),
                            table.copy().score(seat));
            if (frame.hasTable()) {
                standings(frame);
            }
            table.finished();
        });
    }

    /** The first seat compares every row, the others their own: that all have the same rows is a matter of one copy. */
    private void standings(ServerFrame frame) {
        table.tally()
                .compare(
                        "rows",
                        frame.getTable().getStandingsCount(),
                        table.plan().players());
        int above = Integer.MAX_VALUE;
        for (Standing row : frame.getTable().getStandingsList()) {
            table.tally().compare("order of rows", Math.max(above, row.getScoreCenti()), above);
            above = row.getScoreCenti();
            if (seat == 1 || row.getSeat() == seat) {
                double own = Math.round(table.copy().score(row.getSeat()) * PER_POINT);
                table.tally().compare("standing of seat " + row.getSeat(), row.getScoreCenti(), own);
            }
        }
    }

    /** Compares when the own copy has resolved the round: the report may overtake the acknowledgement of another seat. */
    private void compare(int round, Runnable comparison) {
        if (table.hasResolved(round)) {
            comparison.run();
        } else {
            waiting.add(comparison);
        }
    }
}
