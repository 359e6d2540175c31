package org.chokepoint.cli;

import org.chokepoint.protocol.v1.Timing;

/**
 * A lesson as it is held.
 *
 * @param pace so many times as fast as the clock on the wall: 1 with a class, more to rehearse
 */
record LessonPlan(Lesson lesson, int pace) {
    /** Most times as fast: phases still last a second. */
    static final int MOST_PACE = 20;

    Timing timing() {
        Timing usual = lesson.timing();
        return usual.toBuilder()
                .setBriefingMs(usual.getBriefingMs() / pace)
                .setPlanMs(usual.getPlanMs() / pace)
                .setCommitMs(usual.getCommitMs() / pace)
                .setReportMs(usual.getReportMs() / pace)
                .build();
    }
}
