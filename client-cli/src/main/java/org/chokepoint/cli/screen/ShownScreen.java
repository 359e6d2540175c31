package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.Debrief;
import org.chokepoint.protocol.v1.HostAction.ShowDebrief;
import org.chokepoint.protocol.v1.WhatIf;

/** What the host shows of the debrief, on everybody's screen. */
public final class ShownScreen {
    private ShownScreen() {}

    /** A page of the debrief; of a seat's page the debrief of that seat. */
    public static List<String> of(ShowDebrief shown, Debrief debrief, Board board) {
        List<String> lines = new ArrayList<>(heading(shown, board));
        lines.addAll(
                switch (shown.getPage()) {
                    case TABLE -> DebriefTableScreen.of(debrief.getTable(), board);
                    case READINGS -> DebriefPages.readings(debrief, board);
                    case SEAT -> DebriefScreen.of(debrief, board);
                    case TURN -> DebriefPages.turn(debrief, board);
                    case DECISIONS -> DebriefPages.decisions(debrief, board);
                    case WHAT_IF, PAGE_UNSPECIFIED, UNRECOGNIZED -> List.<String>of();
                });
        return lines;
    }

    /** What another plan would have led to, or the plan that was played. */
    public static List<String> of(ShowDebrief shown, WhatIf game, Board board) {
        List<String> lines = new ArrayList<>(heading(shown, board));
        lines.addAll(
                shown.getWords().isEmpty()
                        ? WhatIfScreen.played(game, board)
                        : WhatIfScreen.changed(game, shown.getWords(), board));
        return lines;
    }

    private static List<String> heading(ShowDebrief shown, Board board) {
        String of = shown.getSeat() == 0 ? "the whole table" : board.nameOf(shown.getSeat());
        String what = shown.getPage() == ShowDebrief.Page.WHAT_IF ? "What if, round " + shown.getRound() : "Debrief";
        return Wrap.text("On the board: " + what + ", " + of + ".");
    }
}
