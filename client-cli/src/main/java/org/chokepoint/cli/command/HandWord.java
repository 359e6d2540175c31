package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.InvitationScreen;

/** The host gives a seat from one person to another. */
final class HandWord implements Word {
    @Override
    public String name() {
        return "hand";
    }

    @Override
    public List<String> aliases() {
        return List.of("handover");
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of("hand 3");
    }

    @Override
    public String about() {
        return "A code with which somebody else takes this seat over from its person.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        if (line.args().isEmpty()) {
            throw new WordProblem("Which seat? seats shows the numbers; then for example: hand 3");
        }
        int seat = SeatNumber.of(line.args().get(0), desk.board());
        desk.handOver(seat).ifPresent(code -> desk.say(InvitationScreen.toSeatOf(desk.board(), code, desk.address())));
    }
}
