package org.chokepoint.server.engine.state;

import org.jspecify.annotations.Nullable;

/**
 * What the host shows to everybody of the debrief.
 *
 * @param seat number of the seat that the page is about; 0 when it is about all
 * @param round of {@code WHAT_IF}, else 0
 * @param plan that the seat might have played in that round; null for the one that it played, and on other pages
 * @param words what was changed, as people read it; may be empty
 */
public record Shown(
        Page page, int seat, int round, @Nullable PlanOrder plan, String words) {
    /** Nothing. */
    public static final Shown NOTHING = new Shown(Page.NOTHING, 0, 0, null, "");

    /** Pages, in the order in which a lesson goes through them. */
    public enum Page {
        NOTHING,
        /** All seats side by side. */
        TABLE,
        /** What the other readings would have changed. */
        READINGS,
        /** What a seat's score comes from. */
        SEAT,
        /** What each of its rounds was worth. */
        TURN,
        /** Its decisions and events that mattered most. */
        DECISIONS,
        WHAT_IF;

        /** It tells of one seat. */
        public boolean isOfSeat() {
            return this == SEAT || this == TURN || this == DECISIONS || this == WHAT_IF;
        }
    }

    /** Everybody may read this seat's debrief now. */
    public boolean tellsOf(int number) {
        return page.isOfSeat() && page != Page.WHAT_IF && seat == number;
    }
}
