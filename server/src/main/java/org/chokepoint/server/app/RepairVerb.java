package org.chokepoint.server.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.chokepoint.server.journal.jdbc.Database;
import org.chokepoint.server.journal.jdbc.Salvage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code repair}: what is left of damaged games. */
@Command(
        name = "repair",
        description = {
            "Says which games of a folder are damaged, and with --keep-prefix keeps of each what comes before its first bad"
                    + " record.",
            "Nothing is overwritten: the damaged file stays beside the new one. The server must not be running."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is damaged, or what was good is kept",
            "1:something is damaged, and nothing was changed",
            "7:no games, in use, or so damaged that nothing can be read: use a backup"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  chokepoint repair", "  chokepoint repair --keep-prefix --data ~/history-class"})
final class RepairVerb extends PastVerb {
    private static final String REPAIRED = ".repaired";
    private static final String COPY = ".copy";
    private static final String DAMAGED = ".damaged";

    /** What SQLite keeps beside a database; it belongs to the file of that name and goes where it goes. */
    private static final List<String> COMPANIONS = List.of("", "-wal", "-shm");

    @Option(names = "--keep-prefix", description = "Keep what is good and put the damaged file aside.")
    private boolean keepPrefix;

    @Override
    int run() throws DataFolder.Unusable {
        if (store().isElsewhere()) {
            throw new DataFolder.Unusable("What PostgreSQL keeps is repaired with its own tools.", null);
        }
        Path data = store().folder();
        if (!Files.isRegularFile(data.resolve(DataFolder.DATABASE))) {
            throw new DataFolder.Unusable(
                    "There are no games in " + data + ". Name the folder of a server with --data DIR.", null);
        }
        try (DataFolder.Lock lock = DataFolder.lock(data)) {
            return repair(lock.folder().resolve(DataFolder.DATABASE));
        } catch (IOException e) {
            throw new DataFolder.Unusable("The folder " + data + " cannot be written: " + e.getMessage(), e);
        } catch (Database.NewerData e) {
            throw DataFolder.unusable(data, e);
        } catch (SQLException e) {
            throw new DataFolder.Unusable(
                    "The games in " + data + " are damaged so badly that none can be told from another: "
                            + e.getMessage() + ". Restore a backup into another folder.",
                    e);
        }
    }

    /** Works on a copy: whatever comes of it, the damaged file stays as it was found. */
    private int repair(Path file) throws SQLException, IOException {
        Path copy = beside(file, COPY);
        Path repaired = beside(file, REPAIRED);
        deleteAll(copy);
        deleteAll(repaired);
        try {
            for (String companion : COMPANIONS) {
                if (Files.exists(beside(file, companion))) {
                    Files.copy(beside(file, companion), beside(copy, companion));
                }
            }
            Salvage.fillUp(copy);
            Salvage.Found found = Salvage.copy(Database.file(copy), Database.file(repaired));
            return tell(found) ? ExitCode.OK : decide(file, repaired);
        } finally {
            deleteAll(copy);
            deleteAll(repaired);
        }
    }

    /** True when everything is whole. */
    private boolean tell(Salvage.Found found) {
        found.games().forEach(this::say);
        found.badPacks()
                .forEach(pack -> out().println("pack " + pack
                        + ": damaged, to be dropped; its games go on only where that very pack is installed"));
        if (found.lostKeys()) {
            out().println("A list of keys is damaged; what it led to was found without it.");
        }
        if (found.lostFormat()) {
            out().println("The format of the tables is damaged; they can be read as those of this version.");
        }
        if (found.isWhole()) {
            out().println("Nothing is damaged.");
        }
        return found.isWhole();
    }

    private int decide(Path file, Path repaired) throws IOException {
        if (!keepPrefix) {
            out().println("Nothing was changed. With --keep-prefix the good records are kept and the others dropped.");
            return ExitCode.FAILED;
        }
        Path aside = free(file);
        moveAll(file, aside);
        moveAll(repaired, file);
        out().println("What was good is kept. The damaged file is " + aside + " now.");
        return ExitCode.OK;
    }

    private void say(Salvage.OfGame game) {
        if (game.isWhole()) {
            return;
        }
        String kept = game.kept() == 0 ? "nothing" : "records 1.." + game.kept();
        String dropped = game.dropped() == 0
                ? "nothing, but " + game.why()
                : game.dropped() + (game.dropped() == 1 ? " record" : " records") + " from " + (game.kept() + 1)
                        + " on (" + game.why() + ")";
        out().println("game " + game.game() + ": good: " + kept + "; to be dropped: " + dropped);
    }

    private static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    private static Path free(Path file) {
        Path aside = beside(file, DAMAGED);
        for (int number = 2; Files.exists(aside); number++) {
            aside = beside(file, DAMAGED + "-" + number);
        }
        return aside;
    }

    private static void moveAll(Path from, Path to) throws IOException {
        for (String companion : COMPANIONS) {
            if (Files.exists(beside(from, companion))) {
                Files.move(beside(from, companion), beside(to, companion));
            }
        }
    }

    private static void deleteAll(Path file) throws IOException {
        for (String companion : COMPANIONS) {
            Files.deleteIfExists(beside(file, companion));
        }
    }
}
