package org.chokepoint.server.app;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.jdbc.Database;
import org.chokepoint.server.journal.jdbc.Forgetting;
import org.chokepoint.server.replay.Namelessness;
import org.chokepoint.server.replay.PastGame;
import org.chokepoint.server.replay.Proof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forget}: takes the names out of games that are kept. */
@Command(
        name = "forget",
        description = "Takes names and the host's words out of games that are kept: seats are called by their numbers."
                + " The games stay, with the same hash, and can be proved, shown and reported as before.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:forgotten",
            "1:a record is damaged; that game was not changed",
            "7:there is no such game, or a server is using the folder"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  chokepoint forget 3f9a", "  chokepoint forget --all"})
final class ForgetVerb extends PastVerb {
    @Parameters(arity = "0..1", paramLabel = "GAME", description = "Id of the game, or its beginning.")
    private String game = "";

    @Option(names = "--all", description = "Every game of the folder.")
    private boolean all;

    @Override
    int run() throws DataFolder.Unusable, SQLException {
        if (all == !game.isEmpty()) {
            throw new DataFolder.Unusable("Name a game, or all of them with --all.", null);
        }
        try (DataFolder folder = store().open()) {
            List<GameId> games;
            try (Archive archive = Archive.of(folder.path().toString(), List.of(folder.database()))) {
                games = all
                        ? archive.all().stream().map(Archive.Place::game).toList()
                        : List.of(archive.find(game).game());
            }
            for (GameId id : games) {
                out().println("forgot the names of game " + id + " state "
                        + forget(folder.database(), id, folder.path()));
            }
            return ExitCode.OK;
        }
    }

    /** Forgets, and proves that it is the same game still. */
    static String forget(Database database, GameId game, Path folder) throws DataFolder.Unusable, SQLException {
        Forgetting.rewrite(database, game, new Namelessness());
        try (Archive archive = Archive.of(folder.toString(), List.of(database))) {
            return Proof.of(PastGame.read(archive.find(game.value()).journal(), game));
        }
    }
}
