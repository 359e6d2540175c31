package org.chokepoint.server.session;

/** Why a connection is refused something, apart from what rooms and rules refuse ({@code engine.rule.Rejected}). */
public enum Problem {
    /** [client_max, server_min, server_max] */
    CLIENT_TOO_OLD,
    /** [client_min, server_min, server_max] */
    CLIENT_TOO_NEW,
    MALFORMED,
    /** [bytes, limit_bytes] */
    FRAME_TOO_LARGE,
    HELLO_EXPECTED,
    UNEXPECTED,
    BUSY,
    /** [per_second] */
    RATE_LIMITED,
    INTERNAL,
    BAD_TOKEN,
    SEAT_CODE_WRONG,
    /** [per_second] */
    SEAT_CODE_TRIES
}
