package org.chokepoint.server.engine.state;

/** One seat's country. Stub: replaced by the rules. */
public final class NationState {
    /** Points 0..100 after the last resolved round; 0 before the first. */
    public double score() {
        throw new UnsupportedOperationException();
    }

    /** Appends the canonical encoding: every state variable, in a fixed order. */
    public void encode(CanonicalWriter out) {
        throw new UnsupportedOperationException();
    }
}
