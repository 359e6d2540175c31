package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.HostAction;

/** The host brings a person to another seat, or to another group of the class. */
final class MoveWord implements Word {
    private static final String EXAMPLE = "for example: move 3 5, or move 3 group 2";

    @Override
    public String name() {
        return "move";
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of("move 3 5", "move 3 group 2", "move 3 group 2 seat 5");
    }

    @Override
    public String about() {
        return "Brings a person to a free seat or a bot's, also of another group.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        List<Token> args = line.args();
        if (args.size() < 2) {
            throw new WordProblem("Move whom, and where to? seats shows the numbers; then " + EXAMPLE);
        }
        HostAction.MoveSeat.Builder move =
                HostAction.MoveSeat.newBuilder().setSeat(SeatNumber.of(args.get(0), desk.board()));
        int last = args.size() - 1;
        if (Lexicon.plain(args.get(1).text()).equals("group")) {
            move.setToGroup(Whole.of(args.get(Math.min(2, last)), "a group, " + EXAMPLE));
            move.setToSeat(last >= 3 ? Whole.of(args.get(last), "a seat, " + EXAMPLE) : 0);
        } else {
            move.setToSeat(SeatNumber.of(args.get(last), desk.board()));
        }
        desk.host(HostAction.newBuilder().setMoveSeat(move).build());
    }
}
