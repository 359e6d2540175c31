package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.DealsScreen;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.Deal;
import org.chokepoint.protocol.v1.DealText;
import org.chokepoint.protocol.v1.OfferDeal;
import org.chokepoint.protocol.v1.PublicSeat;

/** Reads the names of deals, seats and offers. */
final class DealNames {
    private DealNames() {}

    static Lexicon<DealText> kinds(Board board) {
        Lexicon<DealText> lexicon = new Lexicon<>("deal");
        DealsScreen.kinds(board).forEach(kind -> lexicon.add(kind, kind.getDeal(), List.of(kind.getName())));
        return lexicon;
    }

    private static Lexicon<Integer> seats(Board board) {
        Lexicon<Integer> lexicon = new Lexicon<>("seat");
        for (PublicSeat seat : board.table().getSeatsList()) {
            if (seat.getSeat() != board.seat()) {
                String number = String.valueOf(seat.getSeat());
                lexicon.add(seat.getSeat(), number, List.of(number, board.nameOf(seat.getSeat())));
            }
        }
        return lexicon;
    }

    /** An offer of a kind: the other seat, then line and money where the kind has them. */
    static ClientFrame.Builder offer(Board board, DealText kind, Token word, List<Token> args) throws WordProblem {
        if (args.isEmpty()) {
            throw new WordProblem(word, "With whom? Name a seat, for example: " + example(board, kind));
        }
        OfferDeal.Builder offer =
                OfferDeal.newBuilder().setTo(seats(board).get(args.get(0))).setDeal(kind.getDeal());
        int next = 1;
        if (kind.getLine()) {
            if (args.size() <= next) {
                throw new WordProblem(word, kind.getName() + " is about a line: " + example(board, kind));
            }
            offer.setLine(Sectors.lines(board.catalog()).get(args.get(next)).getId());
            next++;
        }
        if (kind.getMoneyMax() > 0) {
            if (args.size() <= next) {
                throw new WordProblem(word, kind.getName() + " has a price in bn yuan: " + example(board, kind));
            }
            offer.setMoney(number(args.get(next)));
            next++;
        }
        if (args.size() > next) {
            throw new WordProblem(args.get(next), "Leave this out: " + example(board, kind));
        }
        return ClientFrame.newBuilder().setOfferDeal(offer);
    }

    private static String example(Board board, DealText kind) {
        int seat = board.seat() == 2 ? 1 : 2;
        String line = kind.getLine() ? " " + Sectors.example(board.catalog(), true) : "";
        String money = kind.getMoneyMax() > 0 ? " " + Math.max(kind.getMoneyMin(), kind.getMoneyMax() / 4) : "";
        return "offer " + kind.getDeal() + " " + seat + line + money;
    }

    static int number(Token token) throws WordProblem {
        try {
            return Integer.parseInt(token.text());
        } catch (NumberFormatException e) {
            throw new WordProblem(token, "\"" + token.text() + "\" is no whole number.");
        }
    }

    /** The deal with a number in the list, or the only one in a status. */
    static Deal deal(Board board, TypedLine line, Deal.Status status, boolean mine) throws WordProblem {
        List<Token> args = line.args();
        if (args.isEmpty()) {
            List<Deal> fitting = board.deals().stream()
                    .filter(deal -> deal.getStatus() == status && (deal.getFrom() == board.seat()) == mine)
                    .toList();
            if (fitting.size() == 1) {
                return fitting.get(0);
            }
            String none = fitting.isEmpty() ? "There is no such offer now." : "There are several. Name its number.";
            throw new WordProblem(line.tokens().get(0), none + " deals lists them.");
        }
        int number = number(args.get(0));
        if (number < 1 || number > board.deals().size()) {
            throw new WordProblem(args.get(0), "There is no deal " + number + ". deals lists them.");
        }
        return board.deals().get(number - 1);
    }
}
