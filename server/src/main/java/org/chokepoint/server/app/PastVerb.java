package org.chokepoint.server.app;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.chokepoint.server.journal.Journal.BadRecord;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the verbs for games of the past have in common: the folder, and how they fail. */
abstract class PastVerb implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOptions store = new StoreOptions();

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

    final StoreOptions store() {
        return store;
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
