package org.chokepoint.cli;

import org.jspecify.annotations.Nullable;

/** Name and version of this program. */
final class Program {
    private Program() {}

    /** The version in the jar's manifest, "dev" outside of a jar. */
    static String version() {
        @Nullable String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }

    /** For the server's log. */
    static String client() {
        return "chokepoint-cli " + version();
    }
}
