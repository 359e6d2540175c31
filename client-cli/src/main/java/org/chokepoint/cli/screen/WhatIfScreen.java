package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chokepoint.protocol.v1.CardPlay;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.WhatIf;

/** A finished game with another plan in one round. */
public final class WhatIfScreen {

    private WhatIfScreen() {}

    /** The plan that was played in a round. */
    public static List<String> played(WhatIf game, Board board) {
        Plan plan = game.getPlan();
        List<String> shares = new ArrayList<>();
        plan.getShareBpMap().entrySet().stream()
                .filter(share -> share.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .forEach(share -> shares.add(board.names().of(share.getKey()) + " " + Figures.bp(share.getValue())));
        List<String> cards = plan.getCardsList().stream()
                .map(CardPlay::getCard)
                .map(board.names()::of)
                .toList();
        List<String> lines = new ArrayList<>(Wrap.text("Round " + game.getRound() + " was played so: "
                + (shares.isEmpty() ? "nothing spent" : String.join(", ", shares)) + ". Stance: "
                + board.names().of(plan.getStance()) + ". Cards: "
                + (cards.isEmpty() ? "none" : String.join(", ", cards)) + "."));
        lines.addAll(Wrap.text("Played again without a change, the game is the same to the last bit: score "
                + Figures.one(game.getScore()) + ". Add what should change, for example: whatif " + game.getRound()
                + " chips 40"));
        return lines;
    }

    /** What a change would have led to. */
    public static List<String> changed(WhatIf game, String words, Board board) {
        double more = shown(game.getScore()) - shown(game.getPlayedScore());
        String points =
                Figures.isNothing(more) ? "the same" : Figures.one(Math.abs(more)) + (more > 0 ? " more" : " less");
        String place = game.getPlace() == game.getPlayedPlace()
                ? "The place stays " + game.getPlace() + "."
                : "The place would be " + game.getPlace() + " instead of " + game.getPlayedPlace() + ".";
        String who = game.getSeat() == board.seat() ? "you" : board.nameOf(game.getSeat());
        return Wrap.text("Had " + who + " typed \"" + words + "\" in round " + game.getRound()
                + ", with everything else as it was, the game would have ended at " + Figures.one(game.getScore())
                + " instead of " + Figures.one(game.getPlayedScore()) + ": " + points + ". " + place);
    }

    /** As the screen rounds it, so that who takes one figure from the other gets what the sentence says. */
    private static double shown(double score) {
        return Math.rint(score * 10) / 10;
    }
}
