package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.InvitationScreen;

/** The host keeps a seat for somebody, also while nobody new may come in. */
final class AdmitWord implements Word {
    @Override
    public String name() {
        return "admit";
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of("admit 3");
    }

    @Override
    public String about() {
        return "A code that lets somebody onto this seat, also when closed.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        if (line.args().isEmpty()) {
            throw new WordProblem("Onto which seat? seats shows the numbers; then for example: admit 3");
        }
        int seat = SeatNumber.of(line.args().get(0), desk.board());
        desk.seatCode(seat, 0)
                .ifPresent(code -> desk.say(InvitationScreen.toFreeSeat(desk.board(), code, desk.address())));
    }
}
