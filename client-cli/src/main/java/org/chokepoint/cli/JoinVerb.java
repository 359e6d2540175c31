package org.chokepoint.cli;

import java.io.IOException;
import java.util.List;
import org.chokepoint.cli.link.Address;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.JoinGame;
import org.chokepoint.protocol.v1.TakeOver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A seat in somebody's game. */
@Command(
        name = "join",
        description = "Take a seat in a game, with the code that the host shows.",
        footer = {
            "",
            "Examples:",
            "  chokepoint join K7MFX2QD --server 192.168.1.20:7171",
            "  chokepoint join K7MFX2QD --server 192.168.1.20 --name Jimin",
            "  chokepoint join K7MFX2QD --json --no-input < moves.jsonl"
        })
final class JoinVerb extends Verb {
    @Parameters(index = "0", paramLabel = "CODE", description = "Join code; case, spaces and dashes do not matter.")
    private String code = "";

    @Option(
            names = "--server",
            paramLabel = "HOST:PORT",
            defaultValue = "127.0.0.1",
            description = "Where the server is; default this computer, port 7171.")
    private Address server = new Address("127.0.0.1", Address.DEFAULT_PORT);

    @Option(names = "--name", paramLabel = "NAME", description = "Your name; left out, a made-up one.")
    private @Nullable String name;

    @Option(
            names = "--seat",
            paramLabel = "SEATCODE",
            description =
                    "Come to the seat of this code: back to your own (the word device on the old device shows it), or"
                            + " to the one that the host keeps for you.")
    private @Nullable String seatCode;

    @Option(
            names = "--group",
            paramLabel = "N",
            defaultValue = "0",
            description = "Group of the class; left out, the one with the fewest persons.")
    private int group;

    @Option(
            names = "--team",
            paramLabel = "SEAT",
            defaultValue = "0",
            description = "In a game of teams: the seat whose team you belong to; left out, the one with the fewest"
                    + " persons.")
    private int team;

    @Option(names = "--auto", description = "Play without input: every round commits the draft it begins with.")
    private boolean auto;

    @Option(names = "--json", description = "JSON lines instead of text, both ways: docs/json-stream.md.")
    private boolean json;

    @Option(names = "--no-input", description = "Never ask anything before the game.")
    private boolean noInput;

    JoinVerb(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws IOException {
        ClientFrame.Builder way = way();
        Door door = new Door(around).remembering(Places.ofUser());
        if (json) {
            return door.json(server, way, auto);
        }
        around.out().println("Connecting to " + server.host() + " port " + server.port() + ".");
        String farewell = "You left the table. Your seat is kept, and what you committed counts.";
        return door.line(server, way, new SessionStyle(auto, false, List.of(), farewell));
    }

    private ClientFrame.Builder way() throws IOException {
        if (seatCode != null) {
            return ClientFrame.newBuilder()
                    .setTakeOver(TakeOver.newBuilder()
                            .setCode(code)
                            .setSeatCode(seatCode)
                            .setAs(NewGame.seat(name == null ? "" : name)));
        }
        JoinGame.Builder join = JoinGame.newBuilder()
                .setCode(code)
                .setAs(NewGame.seat(name()))
                .setSeatToken(Secret.draw())
                .setGroup(group)
                .setTeam(team);
        return ClientFrame.newBuilder().setJoinGame(join);
    }

    /** The person is asked before there is a connection: an open connection without a role is closed soon. */
    private String name() throws IOException {
        String given = name;
        if (given != null || noInput || json || auto || !around.terminal()) {
            return given == null ? "" : given;
        }
        around.out().print("Your name, or Enter for a made-up one: ");
        around.out().flush();
        return InputReader.line(around.in(), around.charset()).strip();
    }
}
