package org.chokepoint.server.session;

/** Why the server ends a connection on which nothing was wrong. */
public enum Farewell {
    /** The place was taken on a newer connection. */
    SUPERSEDED,
    SERVER_STOPPING,
    TOO_SLOW,
    /** No frame for too long, no role in time, or the game is gone because nobody used it. */
    IDLE,
    /** The seat was given up. */
    LEFT,
    /** The host took the person off the seat. */
    REMOVED,
    /** The host brought the person to another seat. */
    MOVED,
    /** The host gave the seat to somebody else. */
    HANDED_OVER,
    /** The first host runs the game alone again. */
    CO_HOST_WITHDRAWN,
    /** The host took the person off the seat and asks them to come in again. */
    SENT_TO_LOBBY
}
