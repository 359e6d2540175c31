package org.chokepoint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {
    @Test
    void shouldKeepProportionsWhenWeightsAreGiven() {
        // then
        assertThat(Split.of(4_000, new int[] {2_000, 1_000})).containsExactly(2_667, 1_333);
        assertThat(Split.of(10, new int[] {1, 1, 1})).containsExactly(4, 3, 3);
    }

    @Test
    void shouldDivideEvenlyWhenAllWeightsAreZero() {
        // then
        assertThat(Split.of(5, new int[] {0, 0})).containsExactly(3, 2);
        assertThat(Split.of(5, new int[0])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shouldLoseNothingWhenAnythingIsDivided(long seed) {
        // given
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            int amount = random.nextInt(10_001);
            int[] weights = random.ints(1 + random.nextInt(10), 0, 10_001).toArray();

            // when
            int[] parts = Split.of(amount, weights);

            // then
            assertThat(Arrays.stream(parts).sum())
                    .as("seed %d, case %d", seed, i)
                    .isEqualTo(amount);
            assertThat(Arrays.stream(parts)).as("seed %d, case %d", seed, i).allMatch(part -> part >= 0);
        }
    }
}
