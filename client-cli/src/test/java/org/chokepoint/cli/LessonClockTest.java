package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Table;
import org.junit.jupiter.api.Test;

class LessonClockTest {
    private static final long BEGIN = 5;

    private final LessonClock clock = new LessonClock(new LessonPlan(Lesson.FORTY_FIVE, 1), BEGIN);

    private static long minute(double minutes) {
        return BEGIN + Math.round(minutes * TimeUnit.MINUTES.toNanos(1));
    }

    private static Table table(Phase phase, int round) {
        return Table.newBuilder().setPhase(phase).setRound(round).setRounds(6).build();
    }

    @Test
    void shouldSayOnceAfterARoundThatTheDebriefKeepsItsTime() {
        // given
        assertThat(clock.news(table(Phase.LOBBY, 0), minute(8))).isEmpty();
        assertThat(clock.news(table(Phase.PLAN, 1), minute(9))).isEmpty();
        // when: 3.5 minutes a round; five more end at minute 29
        assertThat(clock.news(table(Phase.REPORT, 1), minute(11.5)))
                .hasValue("Minute 11 of 45: on time, the debrief keeps its 15 minutes.");
        // then
        assertThat(clock.news(table(Phase.REPORT, 1), minute(12))).isEmpty();
    }

    @Test
    void shouldOfferFewerRoundsWhenTheBellWouldCutTheDebrief() {
        // given
        clock.news(table(Phase.LOBBY, 0), minute(10));
        // when: 5 minutes a round, 30 - 20 = 10 minutes left
        assertThat(clock.news(table(Phase.REPORT, 2), minute(20)))
                .hasValueSatisfying(news -> assertThat(news)
                        .contains("Of the 4 rounds left, 2 fit. Type end in round 4 to stop after it."));
        assertThat(clock.news(table(Phase.REPORT, 4), minute(31)))
                .hasValueSatisfying(news -> assertThat(news).contains("none fits. Type end now"));
        assertThat(clock.news(table(Phase.REPORT, 6), minute(40))).isEmpty();
    }

    @Test
    void shouldHelpOnceWhenNobodyComesAndNotWhenSomebodyCame() {
        // given
        FirstStudent waiting = new FirstStudent(BEGIN);
        // then
        assertThat(waiting.untilHelpMillis(minute(0.5))).hasValue(30_000);
        assertThat(waiting.help(minute(0.99))).isEmpty();
        assertThat(waiting.help(minute(1))).anyMatch(line -> line.contains("firewall"));
        assertThat(waiting.help(minute(2))).isEmpty();
        assertThat(waiting.untilHelpMillis(minute(2))).isEmpty();
        assertThat(waiting.news(0)).isEmpty();
        assertThat(waiting.news(1)).containsExactly("Students reach you: ok.");
        assertThat(waiting.news(2)).isEmpty();
    }

    @Test
    void shouldLeaveTimeToComeInBesideRoundsAndDebrief() {
        for (Lesson lesson : Lesson.values()) {
            var timing = lesson.timing();
            double round = (timing.getBriefingMs() + timing.getPlanMs() + timing.getCommitMs() + timing.getReportMs())
                    / 60_000.0;
            int rounds = lesson.scenario().equals("quick") ? 6 : 10;
            double rest = lesson.minutes() - lesson.debriefMinutes() - rounds * round;
            assertThat(rest).as(lesson.name()).isBetween(4.0, 11.0);
        }
    }
}
