package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TroubleLogTest {
    private final AtomicLong nanos = new AtomicLong();
    private final List<String> lines = new ArrayList<>();
    private final TroubleLog log = new TroubleLog(nanos::get, lines::add);

    @Test
    void shouldWriteOneLineASecondWhenTheSameHappensOften() {
        // when
        for (int i = 0; i < 10_000; i++) {
            log.add(Trouble.MALFORMED);
            nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(1) / 2);
        }

        // then
        assertThat(lines).hasSize(5);
        assertThat(log.total(Trouble.MALFORMED)).isEqualTo(10_000);
    }

    @Test
    void shouldCountTheUnsaidOnesWhenItSpeaksAgain() {
        // given
        log.add(Trouble.IDLE);
        log.add(Trouble.IDLE);

        // when
        nanos.set(TimeUnit.SECONDS.toNanos(1));
        log.add(Trouble.IDLE);

        // then
        assertThat(lines).containsExactly("A connection fell silent", "A connection fell silent (2 times)");
    }

    @Test
    void shouldSpeakOfEachCauseWhenSeveralHappenAtOnce() {
        // when
        log.add(Trouble.IDLE);
        log.add(Trouble.TOO_SLOW);

        // then
        assertThat(lines).hasSize(2);
    }
}
