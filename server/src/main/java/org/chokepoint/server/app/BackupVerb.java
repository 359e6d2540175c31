package org.chokepoint.server.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.jdbc.Database;
import org.chokepoint.server.journal.jdbc.GameCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backup}: all games of a server in one file. */
@Command(
        name = "backup",
        description = "Writes all games of a server to one file, while it plays or not.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "7:there are no games, or the file cannot be written"},
        footerHeading = "%nExamples:%n",
        footer = {"  chokepoint backup monday.db", "  chokepoint backup monday.db --data ~/history-class"})
final class BackupVerb extends PastVerb {
    @Parameters(paramLabel = "FILE", description = "A file that is not there yet.")
    private Path file = Path.of("");

    @Override
    int run() throws DataFolder.Unusable, SQLException {
        mustBeNew(file);
        Database source = store().database();
        try (Archive archive = Archive.of(source.toString(), List.of(source))) {
            List<GameId> games = archive.all().stream().map(Archive.Place::game).toList();
            int copied = GameCopy.copy(source, Database.file(file), games);
            out().println("wrote " + copied + (copied == 1 ? " game to " : " games to ") + file);
            return ExitCode.OK;
        }
    }

    static void mustBeNew(Path file) throws DataFolder.Unusable {
        if (Files.exists(file)) {
            throw new DataFolder.Unusable("The file " + file + " is there already. Name another.", null);
        }
    }
}
