package org.chokepoint.server.engine.rule;

/** Everything drawn from the seed before play; the same for every seat. Immutable. Stub: replaced by the rules. */
public final class World {
    /** Draws the world of a seed. */
    public static World draw(Rulebook rulebook, long seed) {
        throw new UnsupportedOperationException();
    }

    /** The compiled pack. */
    public Rulebook rulebook() {
        throw new UnsupportedOperationException();
    }

    /** The seed. */
    public long seed() {
        throw new UnsupportedOperationException();
    }
}
