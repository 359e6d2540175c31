package org.chokepoint.server.journal.codec;

/** Bytes that no version of the program known here has written. */
public final class BadBytes extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadBytes(String message) {
        super(message);
    }

    BadBytes(String message, Throwable cause) {
        super(message, cause);
    }
}
