package org.chokepoint.server.net;

import org.chokepoint.server.session.Refusal;

/**
 * The bytes of a connection cannot be understood from here on; it is told why and closed. Carries no stack, because a
 * stranger can provoke it a hundred thousand times a second.
 */
final class FrameFault extends Exception {
    private final transient Refusal refusal;

    FrameFault(Refusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
