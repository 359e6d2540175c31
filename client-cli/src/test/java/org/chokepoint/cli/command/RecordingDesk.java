package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.fake.Samples;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.protocol.v1.AskWhatIf;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.Debrief;
import org.chokepoint.protocol.v1.HostAction;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.RoundOpened;
import org.chokepoint.protocol.v1.SeatCode;
import org.chokepoint.protocol.v1.Seated;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.SoFar;
import org.chokepoint.protocol.v1.Table;
import org.chokepoint.protocol.v1.WhatIf;

/** A desk in round 1 of the sample game that keeps what words do, each as one entry. */
final class RecordingDesk implements Desk {
    final List<String> done = new ArrayList<>();
    final List<ClientFrame> sent = new ArrayList<>();
    final List<HostAction> acted = new ArrayList<>();
    private final Board board = new Board();

    RecordingDesk() {
        board.take(ServerFrame.newBuilder()
                .setCatalog(Samples.catalog())
                .setTable(Table.newBuilder().setPhase(Phase.PLAN).setRound(1).setRounds(2))
                .setSeated(Seated.newBuilder().setSeat(1))
                .build());
        board.take(ServerFrame.newBuilder()
                .setRoundOpened(RoundOpened.newBuilder()
                        .setNation(Samples.nation(1))
                        .addAllEvents(Samples.events())
                        .setDraft(Samples.draft()))
                .build());
    }

    RecordingDesk type(String line) throws WordProblem {
        Vocabulary.of(true, true, board.table().getMode(), board.hasTeams()).follow(TypedLine.of(line), this);
        return this;
    }

    Plan plan() {
        return board.draft();
    }

    @Override
    public Board board() {
        return board;
    }

    @Override
    public Optional<SeatCode> coHostCode() {
        return Optional.empty();
    }

    @Override
    public String address() {
        return "192.168.1.20:7171";
    }

    @Override
    public void say(List<String> lines) {
        done.add(String.join("\n", lines));
    }

    @Override
    public void change(Plan plan, String sentence) {
        board.setDraft(plan);
        done.add(sentence);
    }

    @Override
    public void send(ClientFrame.Builder command, String sentence) {
        sent.add(command.build());
        done.add(sentence);
    }

    @Override
    public void undo() {
        done.add("undo");
    }

    @Override
    public void commit() {
        done.add("commit");
    }

    @Override
    public void ready() {
        done.add("ready");
    }

    @Override
    public void standing(Optional<Plan> order) {
        done.add("standing " + order.isPresent());
    }

    @Override
    public void forecast() {
        done.add("forecast");
    }

    @Override
    public Optional<Debrief> debrief(int seat) {
        done.add("debrief " + seat);
        return Optional.of(Samples.debrief());
    }

    @Override
    public Optional<SoFar> soFar() {
        done.add("so far");
        return Optional.of(Samples.soFar());
    }

    @Override
    public Optional<WhatIf> whatIf(AskWhatIf question) {
        done.add("what if " + question.getSeat() + " " + question.getRound());
        return Optional.of(Samples.whatIf(question));
    }

    @Override
    public Optional<SeatCode> seatCode(int seat, int member) {
        done.add("seat code " + seat + (member == 0 ? "" : "." + member));
        return Optional.of(SeatCode.newBuilder()
                .setSeat(3)
                .setCode("K7MFX3QD")
                .setValidS(600)
                .build());
    }

    @Override
    public Optional<SeatCode> handOver(int seat) {
        done.add("hand over " + seat);
        return Optional.of(SeatCode.newBuilder()
                .setSeat(3)
                .setCode("K7MFX3QD")
                .setValidS(600)
                .build());
    }

    @Override
    public void leave() {
        done.add("leave");
    }

    @Override
    public void quit() {
        done.add("quit");
    }

    @Override
    public void vote(String event, String reading) {
        done.add("vote " + event + " " + reading);
    }

    @Override
    public void host(HostAction action) {
        acted.add(action);
        done.add("host " + action.getActionCase());
    }
}
