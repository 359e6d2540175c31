package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.CatalogScreen;

/** Lists the cards, or tells everything about one. */
final class CardsWord implements Word {
    @Override
    public String name() {
        return "cards";
    }

    @Override
    public List<String> usage() {
        return List.of("cards", "cards stockpile");
    }

    @Override
    public String about() {
        return "Lists the cards, or tells all about one.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        List<Token> args = line.args();
        desk.say(
                args.isEmpty()
                        ? CatalogScreen.cards(desk.board())
                        : CatalogScreen.card(
                                Cards.first(args, Cards.lexicon(desk.board().catalog())), desk.board()));
    }
}
