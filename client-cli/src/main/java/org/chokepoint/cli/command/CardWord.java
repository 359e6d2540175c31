package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.PlanScreen;
import org.chokepoint.cli.screen.Wrap;
import org.chokepoint.protocol.v1.CardPlay;
import org.chokepoint.protocol.v1.CardTarget;
import org.chokepoint.protocol.v1.CardText;
import org.chokepoint.protocol.v1.Plan;

/** Plays a policy card, or takes it out of the draft. */
final class CardWord implements Word {
    private static final Set<String> DROP = Set.of("drop", "remove", "no", "not");

    @Override
    public String name() {
        return "card";
    }

    @Override
    public Topic topic() {
        return Topic.DECISIONS;
    }

    @Override
    public List<String> usage() {
        return List.of("card stockpile", "card m_and_a equipment", "card drop stockpile");
    }

    @Override
    public String about() {
        return "Plays a card, on a line or sector if it needs one.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        List<Token> args = line.args();
        if (args.isEmpty()) {
            desk.say(Wrap.text(PlanScreen.decisions(desk.board(), desk.board().draft()) + " To see all cards: cards"));
        } else if (DROP.contains(Lexicon.plain(args.get(0).text()))) {
            drop(desk, args.get(0), args.subList(1, args.size()));
        } else {
            play(desk, args);
        }
    }

    private static void play(Desk desk, List<Token> args) throws WordProblem {
        Board board = desk.board();
        Lexicon<CardText> cards = Cards.lexicon(board.catalog());
        CardText card = Cards.first(args, cards);
        Token named = Token.span(args.subList(0, Cards.length(args, cards)));
        List<Token> rest = args.subList(Cards.length(args, cards), args.size());
        CardPlay play = CardPlay.newBuilder()
                .setCard(card.getCard())
                .setTarget(target(card, named, rest, board))
                .build();
        List<CardPlay> plays = new ArrayList<>(board.draft().getCardsList());
        if (plays.contains(play)) {
            throw new WordProblem(named, card.getName() + " is in your plan already. It is played once a round.");
        }
        plays.removeIf(other -> other.getCard().equals(card.getCard()));
        plays.add(play);
        change(desk, plays);
    }

    private static String target(CardText card, Token named, List<Token> rest, Board board) throws WordProblem {
        CardTarget kind = card.getTarget();
        boolean line = kind == CardTarget.LINE_TARGET;
        if (!line && kind != CardTarget.SECTOR_TARGET) {
            if (!rest.isEmpty()) {
                throw new WordProblem(rest.get(0), card.getName() + " is not played on anything. Leave this out.");
            }
            return "";
        }
        if (rest.isEmpty()) {
            String what = line ? "a line" : "a sector";
            String example = Sectors.example(board.catalog(), line);
            throw new WordProblem(
                    named,
                    card.getName() + " is played on " + what + ". Name it, for example: card " + card.getCard() + " "
                            + example);
        }
        Token target = Token.span(rest);
        return line
                ? Sectors.lines(board.catalog()).get(target).getId()
                : Sectors.lexicon(board.catalog()).get(target).getSector();
    }

    private static void drop(Desk desk, Token word, List<Token> rest) throws WordProblem {
        List<CardPlay> plays = new ArrayList<>(desk.board().draft().getCardsList());
        if (plays.isEmpty()) {
            throw new WordProblem(word, "There is no card in your plan.");
        }
        if (rest.isEmpty()) {
            throw new WordProblem(
                    word, "Which one? For example: card drop " + plays.get(0).getCard());
        }
        CardText card = Cards.first(rest, Cards.lexicon(desk.board().catalog()));
        if (!plays.removeIf(play -> play.getCard().equals(card.getCard()))) {
            throw new WordProblem(rest.get(0), card.getName() + " is not in your plan.");
        }
        change(desk, plays);
    }

    private static void change(Desk desk, List<CardPlay> plays) {
        Plan plan =
                desk.board().draft().toBuilder().clearCards().addAllCards(plays).build();
        desk.change(plan, PlanScreen.decisions(desk.board(), plan));
    }
}
