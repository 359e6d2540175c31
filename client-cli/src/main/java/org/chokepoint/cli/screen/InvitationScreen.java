package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chokepoint.protocol.v1.SeatCode;

/** What the host shows to somebody who is to type it, with the command on a line of its own. */
public final class InvitationScreen {
    private InvitationScreen() {}

    /** Lets somebody onto a free seat. */
    public static List<String> toFreeSeat(Board board, SeatCode code, String address) {
        return lines(
                "Seat " + code.getSeat() + " waits for whoever types:",
                seat(board, code, address),
                holds(code) + " To give it from one person to another: hand " + code.getSeat() + ".");
    }

    /** Gives a seat from one person to another. */
    public static List<String> toSeatOf(Board board, SeatCode code, String address) {
        return lines(
                "Seat " + code.getSeat() + " goes to whoever types:",
                seat(board, code, address),
                "Until then " + board.nameOf(code.getSeat()) + " plays on. " + holds(code));
    }

    /**
     * Lets somebody host beside the first host.
     *
     * @param keys of the groups of a class in their order; most often one
     */
    public static List<String> toHost(Board board, List<SeatCode> keys, String address) {
        String all = keys.stream().map(SeatCode::getCode).collect(Collectors.joining(","));
        return lines(
                "Whoever types this runs the game beside you, with all your words but cohost:",
                "chokepoint host --game " + code(board) + " --key " + all + " --server " + address,
                holds(keys.get(0)) + " cohost off takes it back.");
    }

    private static String seat(Board board, SeatCode code, String address) {
        return "chokepoint join " + code(board) + " --seat " + code.getCode() + " --server " + address;
    }

    private static String code(Board board) {
        return board.code().isEmpty() ? "CODE" : board.code();
    }

    private static String holds(SeatCode code) {
        return "It holds once, for " + code.getValidS() / 60 + " minutes.";
    }

    private static List<String> lines(String before, String command, String after) {
        List<String> lines = new ArrayList<>(Wrap.text(before));
        lines.add("  " + command);
        lines.addAll(Wrap.text(after));
        return lines;
    }
}
