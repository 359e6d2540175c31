package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chokepoint.protocol.v1.RoundReport;
import org.chokepoint.protocol.v1.Standing;

/** For somebody who takes the seat of a bot in a game that runs: where it stands and what to do, in a few lines. */
public final class LateScreen {
    private static final int LARGEST = 3;
    private static final int BP_PER_PERCENT = 100;

    private LateScreen() {}

    /** What the bot has left behind. */
    public static List<String> of(RoundReport report, Board board) {
        List<String> lines = new ArrayList<>(Wrap.text("You come in late: until round " + report.getRound()
                + " a bot has played for you. It has " + Figures.one(report.getScore()) + " points" + place(board)
                + "."));
        String spent = report.getPlan().getShareBpMap().entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .limit(LARGEST)
                .map(share -> board.names().of(share.getKey()) + " " + share.getValue() / BP_PER_PERCENT + "%")
                .collect(Collectors.joining(", "));
        lines.addAll(Wrap.text("It spent most on " + spent + ". That is the draft you begin with."));
        lines.addAll(Wrap.text("report tells what happened in its last round, help shows all words."));
        return lines;
    }

    private static String place(Board board) {
        List<Integer> seats =
                board.table().getStandingsList().stream().map(Standing::getSeat).toList();
        int place = seats.indexOf(board.seat()) + 1;
        return place == 0 ? "" : ", place " + place + " of " + seats.size();
    }
}
