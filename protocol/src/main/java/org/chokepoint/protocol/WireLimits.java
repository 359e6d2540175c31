package org.chokepoint.protocol;

/** Sizes on the wire that both ends keep. Units stand last in each name. */
public final class WireLimits {
    /** Sent once by the client before its first frame; tells our protocol from TLS and HTTP on the same port. */
    public static final int GREETING = 'C' << 24 | 'H' << 16 | 'K' << 8 | '1';

    /** Length of the greeting. */
    public static final int GREETING_BYTES = 4;

    /** Length of a frame's length prefix (unsigned, big-endian). */
    public static final int LENGTH_PREFIX_BYTES = 4;

    /** Largest frame a client may send before the connection has a role. */
    public static final int FRAME_BEFORE_ROLE_BYTES = 1_024;

    /** Largest frame in either direction afterwards. */
    public static final int FRAME_BYTES = 65_536;

    /** Largest id or amount on the wire, so that a browser can hold it: 2^53 - 1. */
    public static final long NUMBER_MAX = (1L << 53) - 1;

    /** Longest display name, in characters (code points) and in UTF-8 bytes. */
    public static final int NAME_CHARACTERS = 24;

    /** Longest display name in UTF-8 bytes. */
    public static final int NAME_BYTES = 96;

    private WireLimits() {}
}
