package org.chokepoint.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final TokenBucket bucket = new TokenBucket(20, 60, 0);

    @Test
    void shouldGiveTheBurstAndNoMoreWhenNoTimePasses() {
        assertThat(taken(100, 0)).isEqualTo(60);
    }

    @Test
    void shouldGiveTheRateWhenTimePasses() {
        // given
        taken(60, 0);

        // when
        int later = taken(100, SECOND);

        // then
        assertThat(later).isEqualTo(20);
    }

    @Test
    void shouldNotSaveMoreThanTheBurstWhenNobodyTakes() {
        assertThat(taken(1_000, 3_600 * SECOND)).isEqualTo(60);
    }

    @Test
    void shouldGiveWhenTheClockStartedBelowZero() {
        // given
        TokenBucket old = new TokenBucket(20, 1, Long.MIN_VALUE + 5);

        // when
        boolean first = old.take(Long.MIN_VALUE + 5);
        boolean second = old.take(Long.MIN_VALUE + 6);

        // then
        assertThat(first).isTrue();
        assertThat(second).isFalse();
    }

    private int taken(int tries, long nowNanos) {
        int taken = 0;
        for (int i = 0; i < tries; i++) {
            taken += bucket.take(nowNanos) ? 1 : 0;
        }
        return taken;
    }
}
