package org.chokepoint.cli.link;

import org.chokepoint.protocol.v1.Rejected;
import org.jspecify.annotations.Nullable;

/** The connection cannot be had, or cannot be kept. {@link #kind} says why, for the sentence and the exit code. */
public final class LinkException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** The name of the host is not known. */
        UNKNOWN_HOST,
        /** The host answered that nothing listens on that port. */
        NOBODY_LISTENS,
        /** No answer in time. */
        NO_ANSWER,
        /** Something answered that is not a Chokepoint server. */
        NOT_OURS,
        /** The connection broke before there was a seat to come back to, or could not be restored in time. */
        BROKEN,
        /** The server does not speak a protocol version that this client speaks. */
        VERSIONS,
        /** The server refused; {@link #rejected} holds its answer. */
        REFUSED,
        /** The same seat was taken on another device. */
        SUPERSEDED,
        /** The seat was given up. */
        LEFT,
        /** The host took the person off the seat. */
        REMOVED,
        /** The host gave the seat to somebody else. */
        HANDED_OVER,
        /** The first host runs the game alone again. */
        CO_HOST_WITHDRAWN,
        /** The host took the person off the seat and asks them to come in again. */
        SENT_TO_LOBBY
    }

    private final Kind kind;
    private final transient @Nullable Rejected rejected;

    LinkException(Kind kind, @Nullable Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
        this.rejected = null;
    }

    LinkException(Kind kind, Rejected rejected) {
        super(kind.name() + " " + rejected.getCode());
        this.kind = kind;
        this.rejected = rejected;
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }

    /** The server's answer for {@link Kind#VERSIONS} and {@link Kind#REFUSED}, else null. */
    public @Nullable Rejected rejected() {
        return rejected;
    }
}
