package org.chokepoint.cli.command;

import org.chokepoint.cli.screen.Board;

/** A seat as a host types it. */
final class SeatNumber {
    private SeatNumber() {}

    /**
     * Reads the number of a seat.
     *
     * @throws WordProblem when the table has no such seat, or it is not said at which table of a class
     */
    static int of(Token token, Board board) throws WordProblem {
        if (board.spokenToWithOthers()) {
            throw new WordProblem(token, "In which group? Name it first, for example: 2: remove 3");
        }
        int seats = board.table().getSeatsCount();
        int number = Whole.of(token, "a seat; seats shows them");
        if (number < 1 || number > seats) {
            throw new WordProblem(token, "The seats have numbers from 1 to " + seats + "; seats shows them.");
        }
        return number;
    }
}
