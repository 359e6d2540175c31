package org.chokepoint.server.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BasisPointsTest {
    @Test
    void shouldSumToTheTotalWhenPartsAreRounded() {
        // when
        int[] parts = BasisPoints.split(new double[] {1, 1, 1, 0}, 10_000);
        // then
        assertThat(parts).containsExactly(3_334, 3_333, 3_333, 0);
    }

    @Test
    void shouldGiveWhatIsLeftToTheLargestRemainder() {
        assertThat(BasisPoints.split(new double[] {0.64, 0.36}, 10)).containsExactly(6, 4);
    }

    @Test
    void shouldGiveNothingWhenThereAreNoWeights() {
        assertThat(BasisPoints.split(new double[] {0, 0}, 10_000)).containsExactly(0, 0);
    }
}
