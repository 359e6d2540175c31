package org.chokepoint.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.cli.command.Desk;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.ErrorText;
import org.chokepoint.cli.screen.Figures;
import org.chokepoint.cli.screen.ForecastScreen;
import org.chokepoint.cli.screen.PlanScreen;
import org.chokepoint.cli.screen.Problem;
import org.chokepoint.cli.screen.Seats;
import org.chokepoint.cli.screen.Wrap;
import org.chokepoint.protocol.v1.AskDebrief;
import org.chokepoint.protocol.v1.AskForecast;
import org.chokepoint.protocol.v1.AskSeatCode;
import org.chokepoint.protocol.v1.AskSoFar;
import org.chokepoint.protocol.v1.AskWhatIf;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.CommitPlan;
import org.chokepoint.protocol.v1.Debrief;
import org.chokepoint.protocol.v1.Forecast;
import org.chokepoint.protocol.v1.HostAction;
import org.chokepoint.protocol.v1.KeepStandingOrder;
import org.chokepoint.protocol.v1.LeaveSeat;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.Ready;
import org.chokepoint.protocol.v1.SaveDraft;
import org.chokepoint.protocol.v1.SeatCode;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.SoFar;
import org.chokepoint.protocol.v1.VoteReadings;
import org.chokepoint.protocol.v1.WhatIf;
import org.chokepoint.protocol.v1.WithdrawPlan;
import org.jspecify.annotations.Nullable;

/** Turns words into commands to the server and its answers into lines. */
final class SeatDesk implements Desk {
    private final Board board;
    private final Paper paper;
    private final Exchange exchange;
    private final Questions questions;
    private final String address;
    private final Deque<Plan> earlier = new ArrayDeque<>();
    private final Set<String> warned = new HashSet<>();
    private @Nullable Plan foreseen;
    private boolean commitWhenPlanning;
    private String readyIn = "";

    /** @param address where others find the server */
    SeatDesk(Board board, Paper paper, Exchange exchange, Questions questions, String address) {
        this.board = board;
        this.paper = paper;
        this.exchange = exchange;
        this.questions = questions;
        this.address = address;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public Board board() {
        return board;
    }

    @Override
    public void say(List<String> lines) {
        paper.say(lines);
    }

    /** Forgets the edits of the round before. */
    void newRound() {
        earlier.clear();
        foreseen = null;
        warned.clear();
        commitWhenPlanning = false;
    }

    /** Shows the draft of a new round with what it would do. */
    void showPlan() {
        if (exchange.ask(askForecast()).isPresent()) {
            paper.say(PlanScreen.brief(board));
            paper.say(Wrap.text("Type for example chips 40; plan shows every line, " + questionsAsked()
                    + "help all words, Enter a menu."));
        }
    }

    private String questionsAsked() {
        int asked = board.predictions().getQuestionsCount();
        return asked == 0 ? "" : "predict the " + Figures.count(asked, "forecast") + " asked of you, ";
    }

    /** Another one of the team has changed the draft: undo takes the last change back, whoever made it. */
    void teammateChanged(Plan before) {
        if (!before.equals(board.draft())) {
            earlier.push(before);
            foreseen = null;
        }
    }

    /** A report that was read before planning does not count: the host may take a close back. */
    void planningIsOn() {
        readyIn = "";
    }

    /** Keeps a promise made while the round could not be planned yet. */
    void planningBegins() {
        if (commitWhenPlanning) {
            commitWhenPlanning = false;
            commit();
        }
    }

    @Override
    public void change(Plan plan, String done) {
        Plan before = board.draft();
        if (plan.equals(before)) {
            paper.say(Wrap.text(done + " Nothing has changed."));
        } else if (save(plan)) {
            earlier.push(before);
            paper.say(Wrap.text(done));
            paper.say(consequences());
        }
    }

    private boolean save(Plan plan) {
        ClientFrame.Builder command = ClientFrame.newBuilder()
                .setSaveDraft(SaveDraft.newBuilder().setPlan(plan).setForecast(true));
        boolean saved = isAccepted(exchange.ask(command));
        if (saved) {
            board.setDraft(plan);
        }
        return saved;
    }

    private List<String> consequences() {
        List<String> lines = new ArrayList<>();
        if (board.forecast().isPresent()) {
            Forecast forecast = board.forecast().orElseThrow();
            lines.add(ForecastScreen.score(forecast));
            lines.addAll(newWarnings(forecast));
        }
        if (board.committed()) {
            lines.addAll(Wrap.text("The plan locked in before still counts. Type commit to lock in this one."));
        }
        return lines;
    }

    private List<String> newWarnings(Forecast forecast) {
        List<String> lines = new ArrayList<>();
        Set<String> now = new HashSet<>();
        forecast.getWarningsList().forEach(warning -> {
            String subject = warning.getCode() + " " + warning.getFactsOrDefault("sector", "");
            now.add(subject);
            if (!warned.contains(subject)) {
                lines.addAll(Wrap.text("Warning: " + ErrorText.of(warning, board.names()), "", "  "));
            }
        });
        warned.clear();
        warned.addAll(now);
        return lines;
    }

    @Override
    public void standing(Optional<Plan> order) {
        KeepStandingOrder.Builder command = KeepStandingOrder.newBuilder();
        order.ifPresent(command::setPlan);
        if (isAccepted(exchange.ask(ClientFrame.newBuilder().setKeepStandingOrder(command)))) {
            Optional<Plan> kept = order.map(
                    plan -> plan.toBuilder().clearCards().clearAnswers().build());
            board.setStanding(kept);
            paper.say(Wrap.text(
                    kept.isPresent()
                            ? "Kept: when you write nothing in a round, this plan is played, without its cards and"
                                    + " answers. standing off takes it back."
                            : "Taken back: when you write nothing in a round, your last plan is played again."));
        }
    }

    @Override
    public void undo() {
        if (board.committed()) {
            ClientFrame.Builder command = ClientFrame.newBuilder().setWithdrawPlan(WithdrawPlan.getDefaultInstance());
            if (isAccepted(exchange.ask(command))) {
                board.setCommitted(false);
                paper.say("Taken back: your plan is a draft again. Type commit to lock it in.");
            }
        } else if (earlier.isEmpty()) {
            paper.say("There is nothing to take back: this is the draft with which the round began.");
        } else if (save(earlier.peek())) {
            earlier.pop();
            paper.say("Taken back.");
            paper.say(consequences());
        }
    }

    @Override
    public void forecast() {
        foresee();
    }

    /** Asks for the forecast of the draft and shows it; empty when there is none. */
    private Optional<Forecast> foresee() {
        if (!isAccepted(exchange.ask(askForecast()))) {
            return Optional.empty();
        }
        board.forecast().ifPresent(forecast -> paper.say(ForecastScreen.of(forecast, board.names())));
        foreseen = board.draft();
        return board.forecast();
    }

    private ClientFrame.Builder askForecast() {
        return ClientFrame.newBuilder().setAskForecast(AskForecast.newBuilder().setPlan(board.draft()));
    }

    @Override
    public void commit() {
        switch (board.phase()) {
            case BRIEFING -> commitLater();
            case PLAN, COMMIT -> commitNow();
            case REPORT -> paper.say("This round is played. Type ready to go on to the next.");
            case LOBBY, FINISHED, PHASE_UNSPECIFIED, UNRECOGNIZED -> paper.say("There is nothing to lock in now.");
        }
    }

    private void commitLater() {
        if (!board.captain()) {
            isReadyTaken(); // the server says who does it
            return;
        }
        commitWhenPlanning = true;
        paper.say(Wrap.text("Others are still reading. Your plan is locked in as soon as planning begins."));
        isReadyTaken();
    }

    private void commitNow() {
        if (!board.captain()) {
            lockIn(); // the server says who does it
            return;
        }
        boolean seen = board.draft().equals(foreseen) && board.forecast().isPresent();
        Optional<Forecast> forecast = seen ? board.forecast() : foresee();
        if (forecast.isEmpty()) {
            return;
        }
        if (paper.isTerminal() && !seen && forecast.get().getWarningsCount() > 0) {
            questions.ask("Lock in all the same? Enter or y locks in, n goes back.", true, this::lockIn);
        } else {
            lockIn();
        }
    }

    private void lockIn() {
        ClientFrame.Builder command =
                ClientFrame.newBuilder().setCommitPlan(CommitPlan.newBuilder().setPlan(board.draft()));
        if (isAccepted(exchange.ask(command))) {
            board.setCommitted(true);
            boolean others = Seats.persons(board).size() > 1;
            paper.say(others ? "Locked in. undo takes it back while others are thinking." : "Locked in.");
        }
    }

    @Override
    public void ready() {
        if (board.phase() == Phase.PLAN || board.phase() == Phase.COMMIT) {
            paper.say("Planning is on. Type commit to lock your plan in.");
            return;
        }
        if (isReadyTaken() && Seats.persons(board).size() > 1) {
            paper.say("Ready. It goes on when all are.");
        }
    }

    private boolean isReadyTaken() {
        String now = moment();
        boolean taken = isAccepted(exchange.ask(ClientFrame.newBuilder().setReady(Ready.getDefaultInstance())));
        readyIn = taken ? now : readyIn;
        return taken;
    }

    /** Whether the seat has said in this phase that it is done reading. */
    boolean isReady() {
        return readyIn.equals(moment());
    }

    private String moment() {
        return board.table().getRound() + " " + board.phase();
    }

    @Override
    public Optional<Debrief> debrief(int seat) {
        Optional<ServerFrame> answer = exchange.ask(
                ClientFrame.newBuilder().setAskDebrief(AskDebrief.newBuilder().setSeat(seat)));
        return isAccepted(answer) ? answer.map(ServerFrame::getDebrief) : Optional.empty();
    }

    @Override
    public Optional<SoFar> soFar() {
        Optional<ServerFrame> answer =
                exchange.ask(ClientFrame.newBuilder().setAskSoFar(AskSoFar.getDefaultInstance()));
        return isAccepted(answer) ? answer.map(ServerFrame::getSoFar) : Optional.empty();
    }

    @Override
    public Optional<WhatIf> whatIf(AskWhatIf question) {
        Optional<ServerFrame> answer = exchange.ask(ClientFrame.newBuilder().setAskWhatIf(question));
        return isAccepted(answer) ? answer.map(ServerFrame::getWhatIf) : Optional.empty();
    }

    @Override
    public Optional<SeatCode> seatCode(int seat, int member) {
        return seatCode(AskSeatCode.newBuilder().setSeat(seat).setMember(member));
    }

    @Override
    public Optional<SeatCode> handOver(int seat) {
        return seatCode(AskSeatCode.newBuilder().setSeat(seat).setHandOver(true));
    }

    @Override
    public Optional<SeatCode> coHostCode() {
        return seatCode(AskSeatCode.newBuilder().setCoHost(true));
    }

    private Optional<SeatCode> seatCode(AskSeatCode.Builder question) {
        Optional<ServerFrame> answer = exchange.ask(ClientFrame.newBuilder().setAskSeatCode(question));
        return isAccepted(answer) ? answer.map(ServerFrame::getSeatCode) : Optional.empty();
    }

    @Override
    public void leave() {
        boolean others = isAmongOthers();
        questions.ask(
                others ? "Leave your team for good? [y/N]" : "Give your seat up for good? A bot plays on. [y/N]",
                false,
                this::leaveNow);
    }

    private void leaveNow() {
        ClientFrame.Builder command = ClientFrame.newBuilder().setLeaveSeat(LeaveSeat.getDefaultInstance());
        boolean others = isAmongOthers();
        if (isAccepted(exchange.ask(command))) {
            questions.quit(others ? "You have left your team." : "You have given your seat up; a bot plays on.");
        }
    }

    private boolean isAmongOthers() {
        return board.teams()
                .of(board.seat())
                .filter(team -> team.getMembersCount() > 1)
                .isPresent();
    }

    @Override
    public void quit() {
        questions.ask("Leave now? [y/N]", false, questions::goodbye);
    }

    @Override
    public void vote(String event, String reading) {
        ClientFrame.Builder command = ClientFrame.newBuilder()
                .setVoteReadings(VoteReadings.newBuilder().putReadings(event, reading));
        if (isAccepted(exchange.ask(command))) {
            paper.say("Voted. Type vote to see how the votes stand.");
        }
    }

    @Override
    public void send(ClientFrame.Builder command, String done) {
        if (isAccepted(exchange.ask(command))) {
            paper.say(done);
        }
    }

    @Override
    public void host(HostAction action) {
        if (isAccepted(exchange.ask(ClientFrame.newBuilder().setHostAction(action)))) {
            paper.say(
                    switch (action.getActionCase()) {
                        case START -> "Started.";
                        case NEXT_PHASE -> "Phase ended.";
                        case END_GAME -> "The game ends after this round.";
                        case ADD_TIME -> "More time for everybody.";
                        case PRACTISE -> "Started with a practice round, which does not count.";
                        case REOPEN_ROUND -> "The round is open again; what was locked in is a draft.";
                        case GIVE_TIME -> "Given, and told to this seat alone. The round waits for it.";
                        case INJECT_EVENT -> "It comes when the next round opens. Nobody has been told.";
                        case RENAME_SEAT, TURN, ANNOUNCE, CHOOSE_WEIGHTS -> "Done.";
                        case REMOVE_SEAT ->
                            (action.getRemoveSeat().getMember() > 0
                                            ? "Removed. admit "
                                            : "Removed; a bot plays on. admit ")
                                    + action.getRemoveSeat().getSeat() + " lets somebody back.";
                        case SEND_TO_LOBBY -> "Sent back to the lobby; the person can join again with the code.";
                        case MOVE_SEAT -> "Moved.";
                        case APPOINT_CAPTAIN -> "Done; the team is told.";
                        case SHOW_DEBRIEF ->
                            action.getShowDebrief().getPage() == HostAction.ShowDebrief.Page.PAGE_UNSPECIFIED
                                    ? "Nothing is shown any more."
                                    : "On every screen now.";
                        case WITHDRAW_CO_HOST -> "Done.";
                        case ACTION_NOT_SET -> "Done.";
                    });
        }
    }

    private boolean isAccepted(Optional<ServerFrame> answer) {
        if (answer.isPresent() && answer.get().hasRejected()) {
            Problem problem = ErrorText.of(answer.get().getRejected(), board.names());
            paper.say(problem.lines());
        }
        return answer.isPresent() && !answer.get().hasRejected();
    }
}
