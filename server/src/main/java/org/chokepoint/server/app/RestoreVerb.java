package org.chokepoint.server.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.jdbc.Database;
import org.chokepoint.server.journal.jdbc.GameCopy;
import org.chokepoint.server.replay.PastGame;
import org.chokepoint.server.replay.Proof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code restore}: games of a backup or an export back into a folder. */
@Command(
        name = "restore",
        description = "Brings the games of a backup or an export into a folder. Games that are there stay as they are.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a game in the file is damaged; nothing was changed",
            "7:file or folder cannot be used"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  chokepoint restore monday.db", "  chokepoint restore monday.db --data ~/history-class"})
final class RestoreVerb extends PastVerb {
    @Parameters(paramLabel = "FILE", description = "What backup or export wrote.")
    private Path file = Path.of("");

    @Override
    int run() throws DataFolder.Unusable, SQLException {
        if (!Files.isRegularFile(file)) {
            throw new DataFolder.Unusable("There is no file " + file + ".", null);
        }
        List<GameId> games = new ArrayList<>();
        try (Archive archive = Archive.of(file.toString(), List.of(Database.file(file)))) {
            for (Archive.Place place : archive.all()) {
                Proof.of(PastGame.read(place.journal(), place.game()));
                games.add(place.game());
            }
        }
        try (DataFolder folder = store().open()) {
            int copied = GameCopy.copy(Database.file(file), folder.database(), games);
            out().println("restored " + copied + " of " + games.size() + (games.size() == 1 ? " game" : " games")
                    + " to " + folder.path());
            return ExitCode.OK;
        }
    }
}
