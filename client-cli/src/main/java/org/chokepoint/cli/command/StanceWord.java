package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.CatalogScreen;
import org.chokepoint.protocol.v1.StanceText;

/** The stance toward the world. */
final class StanceWord implements Word {
    @Override
    public String name() {
        return "stance";
    }

    @Override
    public Topic topic() {
        return Topic.DECISIONS;
    }

    @Override
    public List<String> usage() {
        return List.of("stance dual", "stance");
    }

    @Override
    public String about() {
        return "Sets your stance toward the world. Alone: lists them.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        List<Token> args = line.args();
        if (args.isEmpty()) {
            desk.say(CatalogScreen.stances(desk.board()));
            return;
        }
        StanceText stance = lexicon(desk).get(Token.span(args));
        desk.change(
                desk.board().draft().toBuilder().setStance(stance.getStance()).build(),
                "Stance: " + stance.getName() + ".");
    }

    private static Lexicon<StanceText> lexicon(Desk desk) {
        Lexicon<StanceText> lexicon = new Lexicon<>("stance");
        for (StanceText stance : desk.board().catalog().getStancesList()) {
            lexicon.add(stance, stance.getStance(), List.of(stance.getName()));
        }
        return lexicon;
    }
}
