package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.CardText;
import org.chokepoint.protocol.v1.Catalog;

/** Cards of a game by name. */
final class Cards {
    private Cards() {}

    static Lexicon<CardText> lexicon(Catalog catalog) {
        Lexicon<CardText> lexicon = new Lexicon<>("card");
        for (CardText card : catalog.getCardsList()) {
            List<String> names = new ArrayList<>(Aliases.of(card.getCard()));
            names.add(card.getName());
            lexicon.add(card, card.getCard(), names);
        }
        return lexicon;
    }

    /** How many of the tokens, from the first on, name a card; 0 when none do. The longest name wins. */
    static int length(List<Token> tokens, Lexicon<CardText> lexicon) {
        for (int size = tokens.size(); size > 0; size--) {
            if (lexicon.find(Token.span(tokens.subList(0, size)).text()).isPresent()) {
                return size;
            }
        }
        return 0;
    }

    /** The card that the tokens begin with; a problem when they begin with none. */
    static CardText first(List<Token> tokens, Lexicon<CardText> lexicon) throws WordProblem {
        int size = Math.max(1, length(tokens, lexicon));
        return lexicon.get(Token.span(tokens.subList(0, size)));
    }
}
