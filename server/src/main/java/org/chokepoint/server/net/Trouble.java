package org.chokepoint.server.net;

/** What a stranger can do to a connection. Counted always, logged rarely. */
enum Trouble {
    NOT_OUR_GREETING("did not begin with the greeting"),
    NO_GREETING("sent no greeting in time"),
    NO_ROLE("did not enter a game in time"),
    CROWDED_OUT("gave way to newer ones without a role"),
    FULL("came while the server was full"),
    TOO_LARGE("sent a frame above the limit"),
    MALFORMED("sent bytes that are no message"),
    IDLE("fell silent"),
    TOO_SLOW("did not read what was sent"),
    BROKEN("broke"),
    FAILED("met a fault of the server");

    private final String happened;

    Trouble(String happened) {
        this.happened = happened;
    }

    /** Completes the sentence "A connection ...". */
    String happened() {
        return happened;
    }
}
