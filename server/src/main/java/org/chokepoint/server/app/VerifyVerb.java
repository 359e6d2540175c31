package org.chokepoint.server.app;

import java.nio.file.Path;
import java.util.List;
import org.chokepoint.server.journal.Journal.BadRecord;
import org.chokepoint.server.replay.PastGame;
import org.chokepoint.server.replay.Proof;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify}: proves games of the past. */
@Command(
        name = "verify",
        description = "Checks every record of a game and plays its rounds again; without GAME all games of the folder.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every game is as it was played",
            "1:a record is damaged or the rules come to something else",
            "7:there are no games to be read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chokepoint verify",
            "  chokepoint verify 3f9a --data ~/history-class",
            "  chokepoint verify --file monday.db"
        })
final class VerifyVerb extends PastVerb {
    @Parameters(arity = "0..1", paramLabel = "GAME", description = "Id of a game, or its beginning.")
    private String game = "";

    @Option(names = "--file", paramLabel = "FILE", description = "A backup or an export instead of a folder.")
    private @Nullable Path file;

    @Override
    int run() throws DataFolder.Unusable {
        try (Archive archive = store().look(file)) {
            List<Archive.Place> places = game.isEmpty() ? archive.all() : List.of(archive.find(game));
            long bad = places.stream().filter(place -> !verify(place)).count();
            if (bad > 0) {
                return ExitCode.FAILED;
            }
            out().println("verified " + places.size() + (places.size() == 1 ? " game" : " games"));
            return ExitCode.OK;
        }
    }

    private boolean verify(Archive.Place place) {
        try {
            PastGame past = PastGame.read(place.journal(), place.game());
            String hash = Proof.of(past);
            if (!game.isEmpty()) {
                out().println("state " + hash);
                out().println("seal " + past.setup().sealed());
            }
            return true;
        } catch (BadRecord e) {
            err().println(e.getMessage());
        } catch (RuntimeException e) {
            err().println("game " + place.game() + ": cannot be read: " + e.getMessage());
        }
        return false;
    }
}
