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

/** What words can do: the place at which a player or host sits. Called by one thread. */
public interface Desk {
    /** What is known of the game. */
    Board board();

    /** Prints lines. */
    void say(List<String> lines);

    /**
     * Puts a changed plan in the draft's place, saves it at the server and tells what it would do.
     *
     * @param done what was changed, a sentence
     */
    void change(Plan plan, String done);

    /**
     * Sends a command.
     *
     * @param done what to say when it took effect
     */
    void send(ClientFrame.Builder command, String done);

    /** Keeps a plan for rounds in which nothing is written; empty takes it back. */
    void standing(Optional<Plan> order);

    /** Takes the last edit back, or the committed plan. */
    void undo();

    /** Shows the forecast and locks the draft in. */
    void commit();

    /** Tells the server that the seat is done reading. */
    void ready();

    /** Shows what the draft would do. */
    void forecast();

    /**
     * The debrief of the finished game; empty when the server refuses, which is told.
     *
     * @param seat number of a seat, 0 for the own one or the table
     */
    Optional<Debrief> debrief(int seat);

    /** What moved the own score in the rounds that are over; empty when the server refuses, which is told. */
    Optional<SoFar> soFar();

    /**
     * The finished game with another plan in one round; empty when the server refuses, which is told.
     *
     * @param question whose plan, of which round, and the other plan
     */
    Optional<WhatIf> whatIf(AskWhatIf question);

    /**
     * A code that brings a person to the seat on another device; empty when the server refuses, which is told.
     *
     * @param seat number of a seat, 0 for the own one
     * @param member number in the team of the person meant, 0 for nobody in particular
     */
    Optional<SeatCode> seatCode(int seat, int member);

    /**
     * A code with which somebody else takes a seat over from its person; empty when the server refuses, which is told.
     *
     * @param seat number of a seat
     */
    Optional<SeatCode> handOver(int seat);

    /** A code with which somebody hosts beside the first host; empty when the server refuses, which is told. */
    Optional<SeatCode> coHostCode();

    /** Where others find the server, as they type it: HOST:PORT. */
    String address();

    /** Gives the seat up, after asking. */
    void leave();

    /** Ends the client, after asking; the seat stays. */
    void quit();

    /** Votes on how to read a disputed event. */
    void vote(String event, String reading);

    /** Sends a word of the host. */
    void host(HostAction action);
}
