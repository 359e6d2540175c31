package org.chokepoint.server.engine.rule;

import org.chokepoint.server.engine.state.NationState;

/**
 * What a condition or formula of content reads: a country in a world, and inside a bot's reaction the sector or line
 * that is looked at. Not for several threads.
 */
public final class Scope {
    private final World world;
    private final NationState nation;
    private double[] sums = {};
    private int sector = Ids.NONE;
    private int line = Ids.NONE;
    private int index = Ids.NONE;

    /** Looks at a country. */
    public Scope(World world, NationState nation) {
        this.world = world;
        this.nation = nation;
    }

    /** Looks at the country as a whole. */
    public void atNothing() {
        sector = Ids.NONE;
        line = Ids.NONE;
        index = Ids.NONE;
    }

    /** Looks at a sector of it. */
    public void atSector(int newSector) {
        sector = newSector;
        line = Ids.NONE;
        index = newSector;
    }

    /** Looks at a line of it. */
    public void atLine(int newLine) {
        sector = world.rulebook().sectorOf(newLine);
        line = newLine;
        index = newLine;
    }

    /** The world it is in. */
    public World world() {
        return world;
    }

    NationState nation() {
        return nation;
    }

    int sector() {
        return sector;
    }

    int line() {
        return line;
    }

    int index() {
        return index;
    }

    /** Sum of the active effects with a key. */
    double effect(int key) {
        if (sums.length == 0) {
            sums = EffectSums.of(world.rulebook(), nation);
        }
        return sums[key];
    }
}
