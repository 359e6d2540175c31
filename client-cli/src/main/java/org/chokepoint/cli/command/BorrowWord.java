package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.Figures;
import org.chokepoint.cli.screen.Wrap;

/** New debt, in percent of the budget. */
final class BorrowWord implements Word {
    @Override
    public String name() {
        return "borrow";
    }

    @Override
    public List<String> aliases() {
        return List.of("loan", "debt");
    }

    @Override
    public Topic topic() {
        return Topic.MONEY;
    }

    @Override
    public List<String> usage() {
        return List.of("borrow 10", "borrow 0");
    }

    @Override
    public String about() {
        return "Borrows, in percent of the budget; debt costs.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        Board board = desk.board();
        int limitBp = board.catalog().getBorrowLimitBp();
        List<Token> args = line.args();
        if (args.isEmpty()) {
            String limit =
                    limitBp == 0 ? "In this scenario nobody can borrow." : "At most " + Figures.bp(limitBp) + ".";
            desk.say(Wrap.text("You borrow " + Figures.bp(board.draft().getBorrowBp()) + " of the budget. " + limit));
            return;
        }
        Token typed = args.get(0);
        int bp = Percent.bp(typed, "loan");
        if (bp > 0 && limitBp == 0) {
            throw new WordProblem(typed, "In this scenario nobody can borrow.");
        }
        if (bp > limitBp) {
            throw new WordProblem(
                    typed, "At most " + Figures.bp(limitBp) + " of the budget can be borrowed in a round.");
        }
        desk.change(board.draft().toBuilder().setBorrowBp(bp).build(), "Borrow " + Figures.bp(bp) + " of the budget.");
    }
}
