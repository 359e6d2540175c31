package org.chokepoint.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.protocol.v1.Timing;

/**
 * How a game fits into a lesson. What is left beside the rounds is for coming in and the briefing; the debrief has its own
 * time, because it is where the learning happens. The plans are those of {@code docs/teaching}.
 */
enum Lesson {
    /** Quick rules, brisk: students who have played before. */
    THIRTY(30, "quick", 9, 25, 85, 10, 50),
    /** Quick rules. */
    FORTY_FIVE(45, "quick", 15, 30, 120, 15, 55),
    /** The whole game, brisk. */
    SIXTY(60, "sprint", 16, 30, 110, 15, 55),
    /** The whole game. */
    NINETY(90, "sprint", 25, 40, 190, 25, 75);

    private static final int MILLIS_PER_SECOND = 1_000;

    private final int minutes;
    private final String scenario;
    private final int debriefMinutes;
    private final Timing timing;

    Lesson(int minutes, String scenario, int debriefMinutes, int briefing, int plan, int commit, int report) {
        this.minutes = minutes;
        this.scenario = scenario;
        this.debriefMinutes = debriefMinutes;
        timing = Timing.newBuilder()
                .setBriefingMs(briefing * MILLIS_PER_SECOND)
                .setPlanMs(plan * MILLIS_PER_SECOND)
                .setCommitMs(commit * MILLIS_PER_SECOND)
                .setReportMs(report * MILLIS_PER_SECOND)
                .build();
    }

    /** The lesson of so many minutes, written as a number; empty when there is none. */
    static Optional<Lesson> of(String typed) {
        return Arrays.stream(values())
                .filter(lesson -> String.valueOf(lesson.minutes).equals(typed))
                .findFirst();
    }

    /** All lengths for people: "30, 45, 60 or 90". */
    static String lengths() {
        String all = Arrays.stream(values())
                .map(lesson -> String.valueOf(lesson.minutes))
                .collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return all.substring(0, last) + " or " + all.substring(last + 2);
    }

    int minutes() {
        return minutes;
    }

    /** Id of the scenario. */
    String scenario() {
        return scenario;
    }

    /** Minutes that the debrief should have at the end. */
    int debriefMinutes() {
        return debriefMinutes;
    }

    Timing timing() {
        return timing;
    }
}
