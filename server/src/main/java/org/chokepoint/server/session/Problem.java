package org.chokepoint.server.session;

/** Why a connection is refused something, apart from the rules of the game ({@code engine.rule.Rejected.Reason}). */
public enum Problem {
    CLIENT_TOO_OLD,
    CLIENT_TOO_NEW,
    MALFORMED,
    FRAME_TOO_LARGE,
    HELLO_EXPECTED,
    UNEXPECTED,
    BUSY,
    RATE_LIMITED,
    SERVER_FULL,
    INTERNAL,
    NO_SUCH_GAME,
    BAD_TOKEN,
    UNKNOWN_PACK,
    PACK_BROKEN,
    UNKNOWN_SCENARIO,
    UNKNOWN_BOT,
    BAD_SETTING
}
