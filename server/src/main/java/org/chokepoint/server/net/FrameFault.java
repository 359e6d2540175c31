package org.chokepoint.server.net;

import org.chokepoint.server.session.Refusal;

/**
 * The bytes of a connection cannot be understood from here on; it is told why and closed. Carries no stack, because a
 * stranger can provoke it a hundred thousand times a second.
 */
final class FrameFault extends Exception {
    private final transient Trouble trouble;
    private final transient Refusal refusal;

    FrameFault(Trouble trouble, Refusal refusal) {
        super(trouble.happened(), null, false, false);
        this.trouble = trouble;
        this.refusal = refusal;
    }

    Trouble trouble() {
        return trouble;
    }

    Refusal refusal() {
        return refusal;
    }
}
