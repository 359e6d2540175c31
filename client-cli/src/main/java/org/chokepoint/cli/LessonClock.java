package org.chokepoint.cli;

import java.util.Optional;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Table;

/** Tells a host after each round whether the rest of the game leaves time for the debrief. Used by one thread. */
final class LessonClock {
    private static final long NANOS_PER_MINUTE = 60_000_000_000L;

    private final Lesson lesson;
    private final double nanosPerMinute;
    private final long beganNanos;
    private long firstRoundNanos;
    private int toldRound;

    /** @param nowNanos when the lesson begins */
    LessonClock(LessonPlan plan, long nowNanos) {
        lesson = plan.lesson();
        nanosPerMinute = (double) NANOS_PER_MINUTE / plan.pace();
        beganNanos = nowNanos;
    }

    /** What there is to say now; once after each round. */
    Optional<String> news(Table table, long nowNanos) {
        if (table.getRound() == 0 || table.getPractice()) {
            firstRoundNanos = nowNanos;
            return Optional.empty();
        }
        if (table.getPhase() != Phase.REPORT || table.getRound() <= toldRound) {
            return Optional.empty();
        }
        toldRound = table.getRound();
        int left = table.getRounds() - table.getRound();
        return left == 0 ? Optional.empty() : Optional.of(told(table.getRound(), left, nowNanos));
    }

    private String told(int round, int left, long nowNanos) {
        double minute = (nowNanos - beganNanos) / nanosPerMinute;
        double pace = (nowNanos - firstRoundNanos) / nanosPerMinute / round;
        double free = lesson.minutes() - lesson.debriefMinutes() - minute;
        int fitting = pace > 0 ? (int) Math.max(0, Math.floor(free / pace)) : left;
        String clock = "Minute " + (int) minute + " of " + lesson.minutes() + ": ";
        if (fitting >= left) {
            return clock + "on time, the debrief keeps its " + lesson.debriefMinutes() + " minutes.";
        }
        String advice = fitting == 0
                ? "Type end now to go to the debrief."
                : "Type end in round " + (round + fitting) + " to stop after it.";
        String rounds = left == 1 ? "the round" : "the " + left + " rounds";
        String fits = fitting == 0 ? "none fits. " : fitting == 1 ? "one fits. " : fitting + " fit. ";
        return clock + "at this pace the bell comes before the debrief is over. Of " + rounds + " left, " + fits
                + advice;
    }
}
