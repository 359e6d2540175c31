package org.chokepoint.server.app;

import java.nio.file.Path;
import java.util.List;
import org.chokepoint.server.journal.jdbc.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say where games are kept. */
final class StoreOptions {
    private static final String NOTHING = "none";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder that keeps the games (default: CHOKEPOINT_DATA, else .chokepoint in your home).")
    private @Nullable Path data;

    @Option(
            names = "--journal",
            paramLabel = "URL",
            description = "Keeps the games in PostgreSQL instead: jdbc:postgresql://HOST/NAME. User and password as the"
                    + " driver finds them, best in ~/.pgpass. With the word none a server keeps nothing, which is for"
                    + " measuring.")
    private @Nullable String journal;

    /** The folder, of whatever it keeps. */
    Path folder() {
        return data == null ? DataFolder.standard() : data;
    }

    /** Games are kept elsewhere than in the folder. */
    boolean isElsewhere() {
        return journal != null;
    }

    /** Games are to be gone with the process. */
    boolean keepsNothing() {
        return NOTHING.equals(journal);
    }

    /** Takes the folder and opens the games. */
    DataFolder open() throws DataFolder.Unusable {
        return isElsewhere() ? DataFolder.open(folder(), elsewhere()) : DataFolder.open(folder());
    }

    /** The games to be looked at, whoever may be using them. */
    Archive look() throws DataFolder.Unusable {
        return isElsewhere()
                ? Archive.of("the journal", List.of(elsewhere()))
                : Archive.of(folder().toString(), DataFolder.databases(folder()));
    }

    /** The games of a backup or an export; of the store when none is named. */
    Archive look(@Nullable Path file) throws DataFolder.Unusable {
        return file == null ? look() : Archive.of(file.toString(), List.of(Database.file(file)));
    }

    /** The server's own games without those of single persons. */
    Database database() throws DataFolder.Unusable {
        return isElsewhere() ? elsewhere() : DataFolder.databases(folder()).get(0);
    }

    private Database elsewhere() {
        try {
            return Database.at(String.valueOf(journal));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--journal: " + e.getMessage(), e);
        }
    }
}
