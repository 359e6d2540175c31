package org.chokepoint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.link.Address;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.Resume;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Back to a place that this computer has had. */
@Command(
        name = "continue",
        description =
                "Come back to the seat, or the host's place, that this computer had last. A server that was started"
                        + " for the game is started again.",
        footer = {"", "Examples:", "  chokepoint continue", "  chokepoint continue K7MFX2QD"})
final class ContinueVerb extends Verb {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "CODE",
            description = "Join code of the game; left out, the last one.")
    private String code = "";

    @Option(
            names = "--server",
            paramLabel = "HOST:PORT",
            description = "Where the server is now; left out, where it was.")
    private @Nullable Address server;

    @Option(names = "--secret", paramLabel = "HEX", description = "Secret of a place, as the verb fork prints it.")
    private @Nullable String secret;

    @Option(names = "--auto", description = "Play without input: every round commits the draft it begins with.")
    private boolean auto;

    @Option(names = "--json", description = "JSON lines instead of text, both ways: docs/json-stream.md.")
    private boolean json;

    ContinueVerb(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws ServerProcess.NotStarted {
        Door door = new Door(around);
        Optional<Places.Place> place = secret == null ? Places.ofUser().last(code) : Places.given(secret);
        if (place.isEmpty() && secret != null) {
            door.complain(List.of("--secret: not a secret (expected: 40 hexadecimal digits)"));
            return ExitCode.USAGE;
        }
        if (place.isEmpty()) {
            door.complain(List.of(
                    "This computer remembers no seat" + (code.isEmpty() ? "." : " in game " + code + "."),
                    "  Join with the code: chokepoint join CODE --server HOST:PORT"));
            return ExitCode.REFUSED;
        }
        Path games = place.get().ownGames();
        return server == null && games != null
                ? withOwnServer(door, place.get(), games)
                : run(door, place.get(), server == null ? place.get().server() : server);
    }

    /** The server has gone with the program that hosted the game, and comes back with this one; unless one runs there. */
    private int withOwnServer(Door door, Places.Place place, Path games) throws ServerProcess.NotStarted {
        int port = place.server().port();
        Optional<ServerProcess> own = ServerProcess.startUnlessOneRuns(ServerProcess.open(port, games), door.inbox());
        if (own.isEmpty()) {
            return run(door, place, place.server());
        }
        try (ServerProcess started = own.get()) {
            List<String> joinAt = LocalAddresses.at(started.address().port());
            SessionStyle style = new SessionStyle(auto, false, joinAt, HostVerb.SERVER_STOPS, null, true);
            return run(door, place, place.server(), style);
        }
    }

    private int run(Door door, Places.Place place, Address at) {
        String farewell = "You left the table. Your seat is kept, and what you committed counts.";
        return run(door, place, at, new SessionStyle(auto, false, List.of(at.toString()), farewell));
    }

    private int run(Door door, Places.Place place, Address at, SessionStyle style) {
        if (place.secrets().size() > 1) {
            return door.classroom(
                    at,
                    place.secrets().stream()
                            .map(secret -> ClientFrame.newBuilder()
                                    .setResume(Resume.newBuilder().setToken(secret)))
                            .toList(),
                    style);
        }
        ClientFrame.Builder way =
                ClientFrame.newBuilder().setResume(Resume.newBuilder().setToken(place.secret()));
        return json ? door.json(at, way, auto) : door.comingBackTo(place.code()).line(at, way, style);
    }
}
