package org.chokepoint.cli.command;

import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.protocol.v1.AskWhatIf;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.Debrief;
import org.chokepoint.protocol.v1.HostAction;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.SeatCode;
import org.chokepoint.protocol.v1.SoFar;
import org.chokepoint.protocol.v1.WhatIf;
import org.jspecify.annotations.Nullable;

/** A desk on which nothing happens but the change of a plan: for a game that is over. */
final class SupposedDesk implements Desk {
    private final Board board;
    private @Nullable Plan changed;

    SupposedDesk(Board board) {
        this.board = board;
    }

    /** The plan as the words left it; empty when they changed none. */
    Optional<Plan> changed() {
        return Optional.ofNullable(changed);
    }

    @Override
    public Board board() {
        return board;
    }

    @Override
    public void change(Plan plan, String done) {
        changed = plan;
    }

    @Override
    public Optional<Debrief> debrief(int seat) {
        return Optional.empty();
    }

    @Override
    public Optional<SoFar> soFar() {
        return Optional.empty();
    }

    @Override
    public Optional<WhatIf> whatIf(AskWhatIf question) {
        return Optional.empty();
    }

    @Override
    public Optional<SeatCode> seatCode(int seat, int member) {
        return Optional.empty();
    }

    @Override
    public Optional<SeatCode> handOver(int seat) {
        return Optional.empty();
    }

    @Override
    public Optional<SeatCode> coHostCode() {
        return Optional.empty();
    }

    @Override
    public String address() {
        return "";
    }

    @Override
    public void standing(Optional<Plan> order) {}

    @Override
    public void say(List<String> lines) {}

    @Override
    public void send(ClientFrame.Builder command, String done) {}

    @Override
    public void undo() {}

    @Override
    public void commit() {}

    @Override
    public void ready() {}

    @Override
    public void forecast() {}

    @Override
    public void leave() {}

    @Override
    public void quit() {}

    @Override
    public void vote(String event, String reading) {}

    @Override
    public void host(HostAction action) {}
}
