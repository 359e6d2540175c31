package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.TeamBook;
import org.chokepoint.cli.screen.Wrap;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.HostAction;
import org.chokepoint.protocol.v1.PassCaptaincy;
import org.chokepoint.protocol.v1.Team;

/** Makes another person of a team captain; alone, shows the team. */
final class CaptainWord implements Word {
    private final boolean seat;

    /** @param seat for somebody who sits on a seat; else for the host */
    CaptainWord(boolean seat) {
        this.seat = seat;
    }

    @Override
    public String name() {
        return "captain";
    }

    @Override
    public List<String> aliases() {
        return List.of("team");
    }

    @Override
    public Topic topic() {
        return seat ? Topic.GO_ON : Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return seat ? List.of("captain", "captain Jimin") : List.of("captain 3.2");
    }

    @Override
    public String about() {
        return seat
                ? "Who is in your team; with a name, makes another captain."
                : "Makes a person captain of the team.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        Board board = desk.board();
        List<Token> args = line.args();
        if (board.host()
                && !args.isEmpty()
                && Character.isDigit(args.get(0).text().charAt(0))) {
            appoint(desk, Place.of(args.get(0), board));
            return;
        }
        Optional<Team> own = board.teams().of(board.seat());
        if (own.isEmpty()) {
            throw new WordProblem("Whom? seats shows the numbers; then for example: captain 3.2");
        }
        if (args.isEmpty()) {
            desk.say(Wrap.text("Your team: " + TeamBook.persons(own.get(), board.member()) + "."));
            return;
        }
        Lexicon<Integer> persons = new Lexicon<>("person of your team");
        own.get().getMembersList().forEach(one -> persons.add(one.getMember(), one.getName(), new ArrayList<>()));
        int member = persons.get(Token.span(args));
        desk.send(
                ClientFrame.newBuilder()
                        .setPassCaptaincy(PassCaptaincy.newBuilder().setMember(member)),
                "Done.");
    }

    private static void appoint(Desk desk, Place place) {
        desk.host(HostAction.newBuilder()
                .setAppointCaptain(HostAction.AppointCaptain.newBuilder()
                        .setSeat(place.seat())
                        .setMember(place.member()))
                .build());
    }
}
