package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.protocol.v1.Debrief;
import org.chokepoint.protocol.v1.GameOver;
import org.chokepoint.protocol.v1.ScorePart;

/** The end of the game: where the score comes from. */
public final class FinalScreen {
    /** What of a province's score is not the nation's; the server names it so. */
    private static final String OWN_PART = "own_share";

    private FinalScreen() {}

    /** The heart of the debrief where there is one, standings, parts of the own score, seed. */
    public static List<String> of(GameOver end, Optional<Debrief> debrief, Board board) {
        List<String> lines = new ArrayList<>();
        lines.add(end.getCutShort() ? "The game is over; the host cut it short." : "The game is over.");
        debrief.filter(Debrief::hasSeat).ifPresent(found -> {
            lines.addAll(DebriefScreen.brief(found, board));
            lines.add("");
        });
        lines.addAll(StandingsScreen.of(board));
        if (end.getPartsCount() > 0) {
            lines.add("");
            lines.addAll(parts(end, board));
        }
        if (end.hasPar() && debrief.isEmpty()) {
            lines.addAll(Wrap.text("Par of your seat: " + Figures.two(end.getPar())
                    + ", what equal shares without cards would have made of it against the same rivals."));
        }
        debrief.ifPresent(found -> lines.addAll(PredictionPages.brief(found)));
        lines.addAll(Wrap.text("Seed " + end.getSeed() + ": the same seed plays the same world again."));
        lines.addAll(SealScreen.warning(board));
        return lines;
    }

    private static List<String> parts(GameOver end, Board board) {
        Grid grid = new Grid().row("Your score", "measure", "points", "weight", "gives");
        for (ScorePart part : end.getPartsList()) {
            grid.row(
                    "  "
                            + (part.getDimension().equals(OWN_PART)
                                    ? "Own part"
                                    : board.names().of(part.getDimension())),
                    Figures.two(part.getMeasure()),
                    Figures.one(part.getPoints()),
                    Figures.two(part.getWeight()),
                    Figures.two(part.getContribution()));
        }
        grid.row("  Together", "", "", "", Figures.two(end.getScore()));
        return grid.lines();
    }
}
