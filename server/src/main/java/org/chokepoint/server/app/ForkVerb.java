package org.chokepoint.server.app;

import com.google.common.hash.Hashing;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.replay.Forking;
import org.chokepoint.server.replay.PastGame;
import org.chokepoint.server.room.JoinCodes;
import org.chokepoint.server.session.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fork}: a new game from a past round. */
@Command(
        name = "fork",
        description =
                "Opens a new game that stands where an old one stood at the report of a round. Bots hold all seats;"
                        + " whoever joins takes one over, and the host lets it go on with the word resume. The server must not be running.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:opened", "1:a record is damaged, or the game has no such round", "7:no such game, or in use"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  chokepoint fork 3f9a --round 3", "  chokepoint serve"})
final class ForkVerb extends PastVerb {
    @Parameters(paramLabel = "GAME", description = "Id of the game, or its beginning.")
    private String game = "";

    @Option(names = "--round", paramLabel = "N", required = true, description = "Round that is the last one kept.")
    private int round;

    @Override
    int run() throws DataFolder.Unusable {
        PastGame past;
        try (Archive archive = store().look()) {
            Archive.Place place = archive.find(game);
            past = PastGame.read(place.journal(), place.game());
        }
        int resolved = past.end().seats().get(0).scores().size();
        if (round < 1 || round > resolved) {
            err().println("--round: " + round + " (expected: 1.." + resolved + ", the rounds that were resolved)");
            return ExitCode.FAILED;
        }
        try (DataFolder folder = store().open()) {
            SecureRandom random = new SecureRandom();
            GameId id = new GameId("%016x%016x".formatted(random.nextLong(), random.nextLong()));
            String code = JoinCodes.draw(random);
            byte[] secret = new byte[Limits.TOKEN_BYTES];
            random.nextBytes(secret);
            String fingerprint = Hashing.sha256().hashBytes(secret).toString();
            List<Entry> entries = Forking.at(past, round, id, code, fingerprint);
            folder.journal()
                    .keep(past.pack())
                    .thenCompose(kept -> folder.journal().append(id, 1, entries))
                    .toCompletableFuture()
                    .join();
            out().println("game " + id + " code " + code);
            out().println("It is paused. When a server runs here, host it with:");
            out().println("  chokepoint continue --secret " + HexFormat.of().formatHex(secret));
            return ExitCode.OK;
        }
    }
}
