package org.chokepoint.cli;

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
        description = "Come back to the seat, or the host's place, that this computer had last.",
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
    public Integer call() {
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
        Address at = server == null ? place.get().server() : server;
        ClientFrame.Builder way = ClientFrame.newBuilder()
                .setResume(Resume.newBuilder().setToken(place.get().secret()));
        String farewell = "You left the table. Your seat is kept, and what you committed counts.";
        return json
                ? door.json(at, way, auto)
                : door.line(at, way, new SessionStyle(auto, false, List.of(at.toString()), farewell));
    }
}
