package org.chokepoint.server.app;

/** What the program tells the shell. The same numbers in every verb, of the client too. */
final class ExitCode {
    /** Done. */
    static final int OK = 0;

    /** Something failed that the words before it explain. */
    static final int FAILED = 1;

    /** The command line makes no sense. */
    static final int USAGE = 2;

    /** An address cannot be reached or used. */
    static final int UNREACHABLE = 3;

    /** The content has errors. */
    static final int CONTENT = 5;

    /** The data folder cannot be used. 6 is the client's. */
    static final int DATA = 7;

    private ExitCode() {}
}
