package org.chokepoint.cli.command;

import org.chokepoint.cli.screen.Board;

/**
 * A seat, or a person of a team, as a host types it: {@code 3} or {@code 3.2}.
 *
 * @param member number in the team; 0 for the seat as a whole
 */
record Place(int seat, int member) {
    /**
     * Reads it.
     *
     * @throws WordProblem when the table has no such seat, or it is not said at which table of a class
     */
    static Place of(Token token, Board board) throws WordProblem {
        int dot = token.text().indexOf('.');
        if (dot < 0 || !board.hasTeams()) {
            return new Place(SeatNumber.of(token, board), 0);
        }
        Token seat = new Token(token.text().substring(0, dot), token.from(), token.from() + dot);
        Token member = new Token(token.text().substring(dot + 1), token.from() + dot + 1, token.to());
        return new Place(SeatNumber.of(seat, board), Whole.of(member, "a person of the team; seats shows them"));
    }
}
