package org.chokepoint.server.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.chokepoint.server.journal.Journal.BadRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the verbs for games of the past have in common: the folder, and how they fail. */
abstract class PastVerb implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder that keeps the games (default: CHOKEPOINT_DATA, else .chokepoint in your home).")
    private @Nullable Path data;

    /** Does it; the exit code. */
    abstract int run() throws DataFolder.Unusable, SQLException;

    @Override
    public final Integer call() {
        try {
            return run();
        } catch (BadRecord e) {
            err().println(e.getMessage());
            return ExitCode.FAILED;
        } catch (DataFolder.Unusable | SQLException e) {
            err().println(e.getMessage());
            return ExitCode.DATA;
        }
    }

    final Path data() {
        return data == null ? DataFolder.standard() : data;
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
