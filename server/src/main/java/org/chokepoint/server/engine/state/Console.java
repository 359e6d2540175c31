package org.chokepoint.server.engine.state;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the host has switched and said. Public, and without weight for the rules: it is no part of a state's hash.
 *
 * @param on the switches that are on, in their order
 * @param announcement the host's last words to all; empty when there are none
 * @param announcements how many there were, so that the same words said twice are news
 * @param addedMillis time that the running phase was given on top of its own
 * @param shown of the debrief
 */
public record Console(Set<Switch> on, String announcement, int announcements, int addedMillis, Shown shown) {
    /** Nothing switched, nothing said. */
    public static final Console QUIET = new Console(EnumSet.noneOf(Switch.class), "", 0, 0, Shown.NOTHING);

    /** What a host can turn on and off. */
    public enum Switch {
        /** The clock stands and no phase ends because all are done. */
        PAUSED,
        /** Nobody new takes a seat. */
        LOCKED,
        /** Standings are shown to nobody until the game is over. */
        STANDINGS_HIDDEN,
        /** Everybody is asked to look at the board; the clock stands meanwhile. */
        EYES_UP,
        /** Somebody may host beside the first host. Turned by commands of its own. */
        CO_HOSTED
    }

    /** Copies. */
    public Console {
        EnumSet<Switch> ordered = EnumSet.noneOf(Switch.class);
        ordered.addAll(on);
        on = Collections.unmodifiableSet(ordered);
    }

    /** The switch is on. */
    public boolean has(Switch which) {
        return on.contains(which);
    }

    /** The clock stands, and no phase ends because all are done. */
    public boolean stands() {
        return has(Switch.PAUSED) || has(Switch.EYES_UP);
    }

    /** With a switch turned. */
    public Console turned(Switch which, boolean turnedOn) {
        EnumSet<Switch> next = EnumSet.noneOf(Switch.class);
        next.addAll(on);
        if (turnedOn) {
            next.add(which);
        } else {
            next.remove(which);
        }
        return new Console(next, announcement, announcements, addedMillis, shown);
    }

    /** With new words. */
    public Console saying(String words) {
        return new Console(on, words, announcements + 1, addedMillis, shown);
    }

    /** With more time for the running phase. */
    public Console lengthened(int millis) {
        return new Console(on, announcement, announcements, addedMillis + millis, shown);
    }

    /** With something else of the debrief on everybody's screen. */
    public Console showing(Shown other) {
        return new Console(on, announcement, announcements, addedMillis, other);
    }

    /** At the beginning of another phase. */
    Console inAnotherPhase() {
        return new Console(on, announcement, announcements, 0, shown);
    }
}
