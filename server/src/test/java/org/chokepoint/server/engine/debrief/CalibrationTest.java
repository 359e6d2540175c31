package org.chokepoint.server.engine.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.server.engine.debrief.Calibration.Bin;
import org.chokepoint.server.engine.state.Stake;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final double EXACT = 1e-12;

    private static Stake said(int percent, boolean cameTrue) {
        return new Stake("q" + percent, 1, 0, percent, 1, cameTrue);
    }

    @Test
    void shouldScoreAsReckonedByHand() {
        // (.9-1)² = .01, (.6-0)² = .36, (.2-0)² = .04, (.5-1)² = .25; together .66, by four .165
        List<Stake> stakes = List.of(said(90, true), said(60, false), said(20, false), said(50, true));
        // then
        assertThat(Calibration.brier(stakes).orElseThrow()).isEqualTo(0.165, within(EXACT));
        assertThat(Calibration.brier(List.of())).isEmpty();
    }

    @Test
    void shouldGiveAQuarterToWhoeverAlwaysSaysOneHalf() {
        for (int right = 0; right <= 7; right++) {
            int trues = right;
            List<Stake> stakes =
                    IntStream.range(0, 7).mapToObj(i -> said(50, i < trues)).toList();
            assertThat(Calibration.brier(stakes).orElseThrow()).isEqualTo(0.25, within(EXACT));
        }
    }

    @Test
    void shouldBeLowestForWhoeverSaysHowOftenItComesTrue() {
        for (int often = 0; often <= 20; often++) {
            // given
            int trues = often;
            // when
            double honest = saidAlways(5 * often, trues);
            // then
            for (int other = 0; other <= 100; other += 5) {
                if (other != 5 * often) {
                    assertThat(saidAlways(other, trues))
                            .as("true %d times in 20, said %d%%", often, other)
                            .isGreaterThan(honest);
                }
            }
        }
    }

    private static double saidAlways(int percent, int trues) {
        List<Stake> stakes =
                IntStream.range(0, 20).mapToObj(i -> said(percent, i < trues)).toList();
        return Calibration.brier(stakes).orElseThrow();
    }

    @Test
    void shouldPutStakesIntoBinsByHand() {
        // given
        List<Stake> stakes = List.of(
                said(0, false), said(20, true), said(25, false), said(80, true), said(95, true), said(100, false));
        // when
        List<Bin> bins = Calibration.table(stakes, List.of(20, 40, 60, 80));
        // then
        assertThat(bins)
                .containsExactly(
                        new Bin(0, 20, 2, 0.1, 0.5),
                        new Bin(20, 40, 1, 0.25, 0),
                        new Bin(60, 80, 1, 0.8, 1),
                        new Bin(80, 100, 2, 0.975, 0.5));
    }

    @Test
    void shouldCountEveryStakeOnceHoweverBinsEnd() {
        // given
        List<Stake> stakes = new ArrayList<>();
        for (int percent = 0; percent <= 100; percent++) {
            stakes.add(said(percent, percent % 3 == 0));
        }
        // when
        int counted = Calibration.table(stakes, List.of(1, 37, 38, 99)).stream()
                .mapToInt(Bin::count)
                .sum();
        // then
        assertThat(counted).isEqualTo(stakes.size());
        assertThat(Calibration.table(stakes, List.of())).extracting(Bin::count).containsExactly(101);
    }
}
