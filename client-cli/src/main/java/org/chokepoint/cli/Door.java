package org.chokepoint.cli;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.cli.link.Address;
import org.chokepoint.cli.link.Link;
import org.chokepoint.cli.link.LinkEvent;
import org.chokepoint.cli.link.LinkException;
import org.chokepoint.cli.link.LinkSettings;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.JoinGame;
import org.chokepoint.protocol.v1.ServerFrame;
import org.jspecify.annotations.Nullable;

/** The way from a verb into a game: session, link, input. */
final class Door {
    private final Surroundings around;
    private final Inbox inbox = new Inbox();
    private @Nullable Places places;
    private String remembered = "";

    Door(Surroundings around) {
        this.around = around;
    }

    /** Where signals of this game go. */
    Inbox inbox() {
        return inbox;
    }

    /** The place that this game gives is remembered there. */
    Door remembering(Places where) {
        places = where;
        return this;
    }

    /** Goes to a place of the game with this join code. */
    Door comingBackTo(String code) {
        remembered = code;
        return this;
    }

    /** Runs a game at the prompt. Whom the host sends back to the lobby can join again. */
    int line(Address address, ClientFrame.Builder way, SessionStyle style) {
        Paper paper = new Paper(around.out(), around.terminal() && !style.auto());
        LineSession session = new LineSession(inbox, paper, address, style, System::nanoTime);
        int exit = enter(address, way, session, !style.auto());
        String code = codeOf(way);
        String name = session.ownName();
        while (session.isOutside() && !name.isEmpty() && !code.isEmpty()) {
            session.handBackTyped();
            boolean again = style.auto()
                    ? !session.ownName().isEmpty() // let in the last time
                    : new WaitingRoom(inbox, paper).isComingAgain();
            if (!again) {
                return exit;
            }
            session = new LineSession(inbox, paper, address, style, System::nanoTime);
            exit = enter(address, joining(code, name), session, false);
        }
        return exit;
    }

    private String codeOf(ClientFrame.Builder way) {
        if (way.hasJoinGame()) {
            return way.getJoinGame().getCode();
        }
        return way.hasTakeOver() ? way.getTakeOver().getCode() : remembered;
    }

    private static ClientFrame.Builder joining(String code, String name) {
        return ClientFrame.newBuilder()
                .setJoinGame(JoinGame.newBuilder()
                        .setCode(code)
                        .setAs(NewGame.seat(name))
                        .setSeatToken(Secret.draw()));
    }

    /**
     * Runs the groups of a class at one prompt.
     *
     * @param ways into each group; those behind the first may lean on it
     */
    int classroom(Address address, List<ClientFrame.Builder> ways, SessionStyle style) {
        Paper paper = new Paper(around.out(), around.terminal());
        LinkSettings settings = LinkSettings.real(Program.client(), around.languages());
        List<Link> links = new ArrayList<>();
        try {
            for (int group = 1; group <= ways.size(); group++) {
                int number = group;
                links.add(Link.open(address, settings, event -> inbox.accept(new Signal.FromGroup(number, event))));
            }
            ClassSession session = new ClassSession(inbox, paper, address, style, links, System::nanoTime);
            InputReader.start(around.in(), around.charset(), inbox);
            return session.enter(ways, answers -> note(address, ways, answers));
        } catch (LinkException e) {
            complain(LinkTrouble.problem(e, address).lines());
            return LinkTrouble.exitCode(e);
        } finally {
            links.forEach(Link::close);
        }
    }

    private void note(Address address, List<ClientFrame.Builder> ways, List<ServerFrame> answers) {
        if (places != null) {
            places.noteClass(address, ways, answers);
        }
    }

    /** Runs a game as a stream of JSON lines. */
    int json(Address address, ClientFrame.Builder way, boolean auto) {
        return enter(address, way, new JsonSession(inbox, around.out(), address, auto), !auto);
    }

    private int enter(Address address, ClientFrame.Builder way, GameSession session, boolean reads) {
        LinkSettings settings = LinkSettings.real(Program.client(), around.languages());
        try (Link link = Link.open(address, settings, event -> told(address, way, event))) {
            session.use(link);
            if (reads) {
                InputReader.start(around.in(), around.charset(), inbox);
            }
            return session.enter(way);
        } catch (LinkException e) {
            complain(LinkTrouble.problem(e, address).lines());
            return LinkTrouble.exitCode(e);
        }
    }

    private void told(Address address, ClientFrame.Builder way, LinkEvent event) {
        if (places != null && event instanceof LinkEvent.Received received) {
            places.note(address, way, received.frame());
        }
        inbox.accept(new Signal.FromLink(event));
    }

    /** Says what went wrong before there was a game. */
    void complain(List<String> lines) {
        lines.forEach(around.err()::println);
    }
}
