package org.chokepoint.cli;

import java.nio.file.Path;
import java.util.List;
import org.chokepoint.protocol.v1.ClientFrame;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One person against bots, on a server of one's own that nobody else can reach. */
@Command(
        name = "play",
        description = "Play alone against bots on this computer.",
        footer = {
            "",
            "Examples:",
            "  chokepoint play",
            "  chokepoint play --scenario sprint --seed 7",
            "  chokepoint play --level hard",
            "  chokepoint play --auto --seed 7 --scenario sprint"
        })
final class PlayVerb extends Verb {
    private static final String FAREWELL =
            "You left before the end; this game ends here. To play again: chokepoint play";

    @Mixin
    private NewGame game = new NewGame();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder that keeps the games; default: CHOKEPOINT_DATA, else .chokepoint in your home.")
    private @Nullable Path data;

    @Option(
            names = "--auto",
            description = "Play without input: every round commits the draft it begins with. Ends with the line state"
                    + " <64 hex>.")
    private boolean auto;

    @Option(names = "--json", description = "JSON lines instead of text, both ways: docs/json-stream.md.")
    private boolean json;

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "You", description = "Your name at the table.")
    private String name = "You";

    PlayVerb(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws ServerProcess.NotStarted {
        String fault = game.fault();
        Door door = new Door(around);
        if (fault != null) {
            door.complain(List.of(fault));
            return ExitCode.USAGE;
        }
        if (!json) {
            int bots = game.seats() - 1;
            around.out()
                    .println("Starting a table with " + (bots == 1 ? "1 bot" : bots + " bots")
                            + " on this computer. No network is used.");
        }
        try (ServerProcess server = ServerProcess.start(ServerProcess.loopback(data), door.inbox())) {
            return json
                    ? door.json(server.address(), way(), auto)
                    : door.line(server.address(), way(), new SessionStyle(auto, true, List.of(), FAREWELL));
        }
    }

    private ClientFrame.Builder way() {
        var wish = game.wish()
                .setTiming(NewGame.untimed())
                .setPlay(NewGame.seat(name))
                .setStartWithPlayers(1);
        return ClientFrame.newBuilder().setCreateGame(wish);
    }
}
