package org.chokepoint.cli;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.cli.screen.Wrap;
import org.chokepoint.protocol.v1.Table;

/** Tells what the host has switched or said, each time once. */
final class ConsoleNews {
    private Table told = Table.getDefaultInstance();

    /**
     * What is new in this table.
     *
     * @param host to somebody who runs the game
     */
    List<String> news(Table now, boolean host) {
        Table before = told;
        told = now;
        List<String> lines = new ArrayList<>();
        say(
                lines,
                before.getPaused(),
                now.getPaused(),
                "The host has paused the game: the clock stands.",
                runsAgain(now));
        say(lines, before.getLocked(), now.getLocked(), "Nobody new can join now.", "New people can join again.");
        say(
                lines,
                before.getStandingsHidden(),
                now.getStandingsHidden(),
                "The host keeps the standings hidden.",
                "The standings are shown again.");
        say(lines, before.getEyesUp(), now.getEyesUp(), "Eyes up: please look at the board.", "Back to your screen.");
        if (host) {
            say(
                    lines,
                    before.getCoHosted(),
                    now.getCoHosted(),
                    "Two of you run this game now.",
                    "You run this game alone again.");
        }
        if (now.getAnnouncements() > before.getAnnouncements()) {
            lines.addAll(Wrap.text("The host says: " + now.getAnnouncement()));
        }
        return lines;
    }

    private static String runsAgain(Table now) {
        return now.getLeftMs() > 0
                ? "The clock runs again: " + Countdown.words(now.getLeftMs()) + " left."
                : "The game goes on.";
    }

    private static void say(List<String> lines, boolean before, boolean now, String on, String off) {
        if (before != now) {
            lines.add(now ? on : off);
        }
    }
}
