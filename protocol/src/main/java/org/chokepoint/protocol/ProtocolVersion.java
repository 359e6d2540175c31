package org.chokepoint.protocol;

/** Versions of the protocol this build can speak. A client offers a range, the server picks the highest both know. */
public final class ProtocolVersion {
    /** Oldest version still spoken. */
    public static final int MIN = 1;

    /** Newest version spoken. */
    public static final int MAX = 1;

    private ProtocolVersion() {}
}
