package org.chokepoint.server.app;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.chokepoint.server.journal.jdbc.Database;
import org.chokepoint.server.journal.jdbc.GameCopy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: one game in a file. */
@Command(
        name = "export",
        description = "Writes one game with everything that belongs to it to a file.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "7:there is no such game, or the file cannot be written"},
        footerHeading = "%nExamples:%n",
        footer = {"  chokepoint export 3f9a", "  chokepoint export 3f9a --out monday.db"})
final class ExportVerb extends PastVerb {
    @Parameters(paramLabel = "GAME", description = "Id of the game, or its beginning.")
    private String game = "";

    @Option(names = "--out", paramLabel = "FILE", description = "A file that is not there yet (default: GAME.db).")
    private @Nullable Path file;

    @Override
    int run() throws DataFolder.Unusable, SQLException {
        try (Archive archive = store().look()) {
            Archive.Place place = archive.find(game);
            Path target = file == null ? Path.of(place.game() + ".db") : file;
            BackupVerb.mustBeNew(target);
            GameCopy.copy(place.database(), Database.file(target), List.of(place.game()));
            out().println("wrote " + target);
            return ExitCode.OK;
        }
    }
}
