package org.chokepoint.cli.screen;

import java.util.List;
import java.util.stream.Collectors;
import org.chokepoint.protocol.v1.Occupant;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.PublicSeat;

/** Sentences about the persons at the table. */
public final class Seats {
    private static final int NAMES_MAX = 4;

    private Seats() {}

    /** "Ready: 2 of 3; thinking: Jimin." Empty when nobody has to do anything. */
    public static String waiting(Board board) {
        Phase phase = board.phase();
        boolean decides =
                phase == Phase.BRIEFING || phase == Phase.PLAN || phase == Phase.COMMIT || phase == Phase.REPORT;
        List<PublicSeat> persons = persons(board);
        if (!decides || persons.isEmpty()) {
            return "";
        }
        List<PublicSeat> thinking =
                persons.stream().filter(seat -> !seat.getReady()).toList();
        int ready = persons.size() - thinking.size();
        String names = thinking.stream()
                .limit(NAMES_MAX)
                .map(seat -> seat.getSeat() == board.seat() ? "you" : board.nameOf(seat.getSeat()))
                .collect(Collectors.joining(", "));
        String more = thinking.size() > NAMES_MAX ? " and " + (thinking.size() - NAMES_MAX) + " more" : "";
        String still = thinking.isEmpty() ? "" : "; thinking: " + names + more;
        return "Ready: " + ready + " of " + persons.size() + still + ".";
    }

    /** "3 persons", or where several share a seat "3 teams". */
    public static String counted(Board board) {
        return Figures.count(persons(board).size(), board.hasTeams() ? "team" : "person");
    }

    /** "3 persons are here." */
    public static String here(Board board) {
        return counted(board) + (persons(board).size() == 1 ? " is here." : " are here.");
    }

    /** Seats with a person on them. */
    public static List<PublicSeat> persons(Board board) {
        return board.table().getSeatsList().stream()
                .filter(seat -> seat.getOccupant() == Occupant.PERSON)
                .toList();
    }
}
