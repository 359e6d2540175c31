package org.chokepoint.server.engine.rule;

import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScenarioDef;

/**
 * A pack and one of its scenarios compiled for play: ids turned into indices, conditions into closures. Immutable, safe
 * from any thread, made once per pack and scenario. Stub: replaced by the rules.
 */
public final class Rulebook {
    /**
     * Compiles a scenario of a pack.
     *
     * @throws IllegalArgumentException when the pack has no such scenario
     */
    public static Rulebook of(Ruleset ruleset, String scenario) {
        throw new UnsupportedOperationException();
    }

    /** The pack. */
    public Ruleset ruleset() {
        throw new UnsupportedOperationException();
    }

    /** The scenario. */
    public ScenarioDef scenario() {
        throw new UnsupportedOperationException();
    }
}
