package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.SeatDebrief;
import org.chokepoint.protocol.v1.SoFar;

/** What moved the score in the rounds that are over, in a few sentences. */
public final class SoFarScreen {
    private static final int TOLD_MOST = 2;

    private SoFarScreen() {}

    /** The sentences. */
    public static List<String> of(SoFar soFar, Board board) {
        DebriefSentences sentences = new DebriefSentences(board, SeatDebrief.getDefaultInstance());
        double above = soFar.getScore() - soFar.getPar();
        List<String> lines = new ArrayList<>(Wrap.text("So far, after round " + soFar.getRounds() + ": your score is "
                + Figures.one(soFar.getScore()) + ". Plain play of the same rounds has " + Figures.one(soFar.getPar())
                + "; you are " + verdict(above) + "."
                + DebriefSentences.heaviest(soFar.getGroupsList())
                        .map(most -> " " + most + ".")
                        .orElse("")));
        soFar.getDecisionsList().stream()
                .limit(TOLD_MOST)
                .forEach(decision -> lines.addAll(Wrap.text(sentences.of(decision), "- ", "  ")));
        lines.addAll(Wrap.text("What pays off later, such as study places and basic research, does not count yet."));
        return lines;
    }

    private static String verdict(double above) {
        return Figures.isNothing(above)
                ? "level with it"
                : Figures.one(Math.abs(above)) + (above > 0 ? " ahead of it" : " behind it");
    }
}
