package org.chokepoint.cli;

/** Exit codes of the program; documented in docs/json-stream.md and never renumbered. */
final class ExitCode {
    /** All is well. */
    static final int OK = 0;

    /** Something failed. */
    static final int FAILED = 1;

    /** The command line was not understood. */
    static final int USAGE = 2;

    /** The server cannot be reached. */
    static final int NO_SERVER = 3;

    /** The server refused: code, full, locked, ended. */
    static final int REFUSED = 4;

    /** The content pack has mistakes. */
    static final int CONTENT = 5;

    /** Client and server do not speak the same protocol. */
    static final int VERSIONS = 6;

    private ExitCode() {}
}
