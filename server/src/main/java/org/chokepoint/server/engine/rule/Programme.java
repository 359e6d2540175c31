package org.chokepoint.server.engine.rule;

import java.util.Locale;

/** The talent programmes that the rules know; a pack names and describes them and gives their order. */
public enum Programme {
    STEM(0),
    VOCATIONAL(1),
    OVERSEAS(2),
    POACHING(3);

    /** How many there are. */
    static final int COUNT = 4;

    private final int place;

    Programme(int place) {
        this.place = place;
    }

    /** Its place in arrays of the rules, from 0. */
    int place() {
        return place;
    }

    /** The id in content. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
