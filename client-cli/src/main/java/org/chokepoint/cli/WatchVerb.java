package org.chokepoint.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.cli.link.Address;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.WatchGame;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A look at a game without a seat: what everybody may see. */
@Command(
        name = "watch",
        description = "Watch a game: phases, standings, who is ready.",
        footer = {"", "Example:", "  chokepoint watch K7MFX2QD --server 192.168.1.20:7171"})
final class WatchVerb extends Verb {
    @Parameters(index = "0", paramLabel = "CODE", description = "Join code; case, spaces and dashes do not matter.")
    private String code = "";

    @Option(
            names = "--server",
            paramLabel = "HOST:PORT",
            defaultValue = "127.0.0.1",
            description = "Where the server is; default this computer, port 7171.")
    private Address server = new Address("127.0.0.1", Address.DEFAULT_PORT);

    @Option(names = "--group", paramLabel = "N", defaultValue = "0", description = "Group of the class; default: 1.")
    private int group;

    @Option(names = "--groups", paramLabel = "N", defaultValue = "0", description = "Watch so many groups at once.")
    private int groups;

    @Option(names = "--names", description = "Show the names of persons; left out, the numbers of their seats.")
    private boolean names;

    @Option(names = "--json", description = "JSON lines instead of text: docs/json-stream.md.")
    private boolean json;

    WatchVerb(Surroundings around) {
        super(around);
    }

    private ClientFrame.Builder way(int number) {
        return ClientFrame.newBuilder()
                .setWatchGame(WatchGame.newBuilder().setCode(code).setGroup(number));
    }

    @Override
    public Integer call() {
        ClientFrame.Builder way = way(group);
        Door door = new Door(around);
        if (groups > 1) {
            List<ClientFrame.Builder> ways =
                    IntStream.rangeClosed(1, groups).mapToObj(this::way).toList();
            return door.classroom(
                    server, ways, SessionStyle.watching(names, "chokepoint join " + code + " --server " + server));
        }
        return json
                ? door.json(server, way, false)
                : door.line(
                        server, way, SessionStyle.watching(names, "chokepoint join " + code + " --server " + server));
    }
}
