package org.chokepoint.server.app;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.journal.Note;
import org.chokepoint.server.replay.PastGame;
import org.chokepoint.server.report.ClassFolder;
import org.chokepoint.server.report.GameStory;
import org.chokepoint.server.report.ReportFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report}: what a class takes home. */
@Command(
        name = "report",
        description = "Writes a game as a page to read, a workbook and tables.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written",
            "1:a record is damaged, or no round was played",
            "7:there is no such game, or the folder cannot be written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chokepoint report 3f9a",
            "  chokepoint report 3f9a --out monday --no-names",
            "  chokepoint report 3f9a --class",
            "  chokepoint report 3f9a --file monday.db"
        })
final class ReportVerb extends PastVerb {
    @Parameters(paramLabel = "GAME", description = "Id of the game, or its beginning.")
    private String game = "";

    @Option(names = "--file", paramLabel = "FILE", description = "A backup or an export instead of a folder.")
    private @Nullable Path file;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where to write (default: report-GAME).")
    private @Nullable Path out;

    @Option(
            names = "--class",
            description = "Of all groups of its class, side by side and each in a folder of its own.")
    private boolean wholeClass;

    @Option(names = "--language", paramLabel = "TAG", description = "Of the texts (default: en).")
    private String language = "en";

    @Option(names = "--forget", description = "Then take the names out of the game that is kept, without asking.")
    private boolean forgets;

    @Option(names = "--no-names", description = "Call the seats by their numbers.")
    private boolean noNames;

    @Override
    int run() throws DataFolder.Unusable, SQLException {
        List<GameId> told = new ArrayList<>();
        try (Archive archive = store().look(file)) {
            Archive.Place place = archive.find(game);
            List<Archive.Place> places = wholeClass ? classOf(archive, place) : List.of(place);
            List<GameStory> stories = new ArrayList<>();
            for (Archive.Place one : places) {
                stories.add(story(one));
                told.add(one.game());
            }
            Path folder = out == null ? Path.of("report-" + shortId(place.game().value())) : out;
            tell(folder, stories);
        } catch (GameStory.NothingPlayed e) {
            err().println(e.getMessage());
            return ExitCode.FAILED;
        } catch (IOException e) {
            throw new DataFolder.Unusable("The report cannot be written: " + e.getMessage(), e);
        }
        if (file == null) {
            forgetNames(told);
        }
        return ExitCode.OK;
    }

    private GameStory story(Archive.Place place) throws GameStory.NothingPlayed {
        Instant opened = place.journal()
                .opened(place.game())
                .toCompletableFuture()
                .join()
                .orElse(Instant.EPOCH);
        return GameStory.of(PastGame.read(place.journal(), place.game()), opened, !noNames);
    }

    private void tell(Path folder, List<GameStory> stories) throws IOException {
        List<Path> files = wholeClass
                ? ClassFolder.write(stories, language, ZoneId.systemDefault(), folder)
                : ReportFolder.write(stories.get(0), language, ZoneId.systemDefault(), folder);
        out().println("Open this in a browser: " + files.get(0).toAbsolutePath());
        out().println("Workbook: " + files.get(1).toAbsolutePath());
        out().println(
                        wholeClass
                                ? "Tables: " + (files.size() - 2) + " CSV files beside them; each of the "
                                        + stories.size() + " groups has a folder."
                                : "Tables: " + (files.size() - 2)
                                        + " CSV files beside them; columns.csv explains them.");
    }

    /** The games with the same join code, in the order of their groups. */
    private static List<Archive.Place> classOf(Archive archive, Archive.Place place) {
        Note.Opened own = opening(place);
        Map<Integer, Archive.Place> groups = new TreeMap<>();
        for (Archive.Place one : archive.all()) {
            Note.Opened opening = opening(one);
            if (opening.code().equals(own.code())) {
                groups.put(opening.group(), one);
            }
        }
        return List.copyOf(groups.values());
    }

    private static Note.Opened opening(Archive.Place place) {
        List<Note.Opened> openings = new ArrayList<>();
        place.journal()
                .read(
                        place.game(),
                        entries -> entries.forEach(entry -> entry.notes().stream()
                                .filter(Note.Opened.class::isInstance)
                                .map(Note.Opened.class::cast)
                                .forEach(openings::add)))
                .toCompletableFuture()
                .join();
        return openings.isEmpty() ? new Note.Opened(0, place.game().value()) : openings.get(0);
    }

    /** Names have done their service when the report is written; without a person to ask they stay, and it is said. */
    private void forgetNames(List<GameId> games) throws DataFolder.Unusable, SQLException {
        if (!forgets && !isWishedByHand()) {
            for (GameId id : games) {
                out().println("The kept game still has the names; this takes them out: chokepoint forget "
                        + shortId(id.value()));
            }
            return;
        }
        try (DataFolder folder = store().open()) {
            for (GameId id : games) {
                ForgetVerb.forget(folder.database(), id, folder.path());
            }
            out().println(
                            games.size() == 1
                                    ? "The kept game has no names any more; the report has them."
                                    : "The kept games have no names any more; the report has them.");
        }
    }

    /** Yes is the default of a person at a terminal; where there is none, nobody is asked. */
    @SuppressWarnings("SystemConsoleNull") // what follows the null check is what the warning asks for
    private static boolean isWishedByHand() {
        Console console = System.console();
        if (console == null || !isTerminal(console)) {
            return false;
        }
        return isYes(console.readLine("Take the names out of the game that is kept now? [Y/n] "));
    }

    /** Enter means yes, the end of the input no. */
    static boolean isYes(@Nullable String typed) {
        return typed != null && !typed.strip().toLowerCase(Locale.ROOT).startsWith("n");
    }

    /** From Java 22 on there is a console without a terminal, too, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static String shortId(String id) {
        return id.substring(0, Math.min(8, id.length()));
    }
}
