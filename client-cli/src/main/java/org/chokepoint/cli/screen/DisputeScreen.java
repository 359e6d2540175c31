package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.protocol.v1.Ballot;
import org.chokepoint.protocol.v1.DisputeText;
import org.chokepoint.protocol.v1.Event;
import org.chokepoint.protocol.v1.Reading;
import org.chokepoint.protocol.v1.Source;
import org.chokepoint.protocol.v1.Tally;

/** What the articles dispute: both sides alike, and which one is played. */
public final class DisputeScreen {
    private static final String INDENT = "       ";

    private DisputeScreen() {}

    /** All disputes before the game starts, numbered, with their readings lettered. */
    public static List<String> of(Board board) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (DisputeText dispute : board.catalog().getDisputesList()) {
            lines.addAll(Wrap.text("Dispute " + number + ": " + dispute.getTitle()));
            Optional<Ballot> ballot = ballot(board, dispute.getEvent());
            for (int i = 0; i < dispute.getReadingsCount(); i++) {
                lines.addAll(side((char) ('a' + i), dispute.getReadings(i), ballot.map(Ballot::getReadingsList), i));
            }
            number++;
        }
        lines.addAll(howTo(board));
        return lines;
    }

    private static List<String> side(char letter, Reading reading, Optional<List<Tally>> tallies, int place) {
        Optional<Tally> tally = tallies.filter(all -> place < all.size()).map(all -> all.get(place));
        boolean played = tally.map(Tally::getPlayed).orElse(false);
        int votes = tally.map(Tally::getVotes).orElse(0);
        String counted = votes == 0 ? "" : " (" + Figures.count(votes, "vote") + ")";
        String text = reading.getTitle() + counted + ". " + reading.getClaim() + " " + facts(reading);
        return Wrap.text(text, (played ? "  * " : "    ") + letter + "  ", INDENT);
    }

    private static List<String> howTo(Board board) {
        if (board.catalog().getDisputesCount() == 0) {
            return List.of("Nothing is disputed in this scenario.");
        }
        if (board.table().getBallotsCount() == 0) {
            return Wrap.text("The game has begun; each event says how it is read here.");
        }
        return board.table().getBallots(0).getOpen()
                ? Wrap.text("* leads now; of equals the first. To vote, for example: vote 1b")
                : Wrap.text("* is played here. The host has chosen.");
    }

    private static Optional<Ballot> ballot(Board board, String event) {
        return board.table().getBallotsList().stream()
                .filter(one -> one.getEvent().equals(event))
                .findFirst();
    }

    /** One line for the lobby; nothing when nothing is disputed. */
    public static List<String> brief(Board board) {
        int count = board.table().getBallotsCount();
        if (count == 0) {
            return List.of();
        }
        boolean open = board.table().getBallots(0).getOpen();
        String who = open ? " The table votes on how to read them." : "";
        return Wrap.text("The articles disagree on " + Figures.count(count, "event") + "." + who
                + " Type vote to see both sides.");
    }

    /** Under an event of the running round: the side that is played, then the other. */
    static List<String> of(Event event) {
        List<String> lines = new ArrayList<>();
        for (Reading reading : event.getReadingsList()) {
            String start = reading.getPlayed() ? "Disputed; played here: " : "The other reading: ";
            String text = start + reading.getTitle() + ". " + reading.getClaim() + " " + facts(reading);
            lines.addAll(reading.getPlayed() ? 0 : lines.size(), Wrap.text(text, "  ", "    "));
        }
        return lines;
    }

    private static String facts(Reading reading) {
        return "["
                + String.join(
                        ", ",
                        reading.getSourcesList().stream().map(Source::getFact).toList()) + "]";
    }
}
