package org.chokepoint.server.session;

/**
 * Every limit of a connection, with its unit. Sizes that clients keep too (frames, names) stand in {@code
 * protocol.WireLimits}; what rooms may hold stands in {@code
 * room.RoomLimits}.
 */
public final class Limits {
    /** From connecting to the last byte of the greeting. */
    public static final long GREETING_MILLIS = 5_000;

    /** From connecting to a role. People are asked for their names before the client connects. */
    public static final long ROLE_MILLIS = 10_000;

    /** Without any whole frame from a connection that has a role. Clients ping every 15 s. */
    public static final long IDLE_MILLIS = 45_000;

    /** From the last frame of a connection to its end, so that the frame arrives before the reset. */
    public static final long CLOSE_GRACE_MILLIS = 2_000;

    /** Connections without a role in the whole server; the oldest gives way. No limit by address: classes share one. */
    public static final int STRANGERS_CONNECTIONS = 512;

    /** Connections in the whole server. */
    public static final int CONNECTIONS = 16_384;

    /** Bytes that wait for a slow reader before it is closed. */
    public static final int OUTBOUND_HIGH_BYTES = 256 * 1024;

    /** Bytes below which a reader counts as keeping up. */
    public static final int OUTBOUND_LOW_BYTES = 64 * 1024;

    /** Frames a connection may send in the long run. */
    public static final int FRAMES_PER_SECOND = 20;

    /** Frames a connection may send at once. */
    public static final int FRAMES_BURST = 60;

    /** Frames a connection may send when the server was started to be measured and the client is on its computer. */
    public static final int TRUSTED_FRAMES_PER_SECOND = 1_000_000;

    /** Messages within messages. */
    public static final int MESSAGE_DEPTH = 16;

    /** Entries of each map of a plan: lines, sectors, events. */
    public static final int PLAN_ENTRIES = 64;

    /** Cards of a plan. */
    public static final int PLAN_CARDS = 8;

    /** Characters (UTF-16 units) of an id. */
    public static final int ID_CHARACTERS = 64;

    /** UTF-8 bytes of the client's own name in Hello. */
    public static final int CLIENT_BYTES = 64;

    /** Languages in Hello. */
    public static final int LANGUAGES = 8;

    /** Characters of a language tag. */
    public static final int LANGUAGE_CHARACTERS = 35;

    /** Secret of a seat or of a host: 160 bits. */
    public static final int TOKEN_BYTES = 20;

    /** Characters of a code as typed, spaces and dashes included. */
    public static final int CODE_TYPED_CHARACTERS = 32;

    /** Lines in the log for each cause of trouble that a stranger can provoke. */
    public static final int LOG_LINES_PER_SECOND = 1;

    /** Lines in the log at once for what only a host may do and somebody else tried. */
    public static final int LOG_LINES_BURST = 20;

    private Limits() {}

    /** So long a code for a seat can be used. */
    public static final int SEAT_CODE_SECONDS = 600;

    /** Wrong codes for seats of one game, in the long run. */
    public static final int SEAT_CODE_TRIES_PER_SECOND = 1;

    /** Wrong codes for seats of one game at once. */
    public static final int SEAT_CODE_TRIES_BURST = 10;
}
