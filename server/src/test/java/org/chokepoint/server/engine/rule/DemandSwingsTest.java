package org.chokepoint.server.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.chokepoint.content.model.Balance;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.rule.DemandSwings.Swing;
import org.junit.jupiter.api.Test;

class DemandSwingsTest {
    private static final Rulebook BOOK = TestPacks.rulebook("core", "sprint");
    private static final int ROUNDS = BOOK.scenario().rounds();

    @Test
    void shouldChangeDemandOfTheRoundsThatWereAnnouncedAndOfNoOther() {
        LongStream.range(0, 200).forEach(seed -> {
            // given
            World world = World.draw(BOOK, seed);
            World calm = world.withoutEvents();
            for (int sector = 0; sector < BOOK.sectors().size(); sector++) {
                for (int round = 1; round <= ROUNDS; round++) {
                    // when
                    double home = world.homeDemand(sector, round - 1) / calm.homeDemand(sector, round - 1);
                    double abroad = world.worldDemand(sector, round - 1) / calm.worldDemand(sector, round - 1);
                    // then
                    int at = round;
                    Optional<Swing> known = world.swings()
                            .known(sector, round - 1)
                            .filter(swing -> swing.from() <= at && at <= swing.until());
                    String place = "seed " + seed + ", sector " + sector + ", round " + round;
                    double announced = known.map(Swing::factor).orElse(1.0);
                    assertThat(home).as(place).isCloseTo(announced, within(1e-12));
                    assertThat(abroad).as(place).isCloseTo(announced, within(1e-12));
                    assertThat(world.swings().ahead(sector, round - 1))
                            .as(place)
                            .isEqualTo(announced);
                }
            }
        });
    }

    @Test
    void shouldTellNobodyBeforeTheNews() {
        // given
        Balance.DemandSwings numbers =
                Objects.requireNonNull(BOOK.ruleset().balance().demandSwings());
        int booms = 0;
        int slumps = 0;
        for (long seed = 0; seed < 200; seed++) {
            DemandSwings swings = World.draw(BOOK, seed).swings();
            for (int sector = 0; sector < BOOK.sectors().size(); sector++) {
                for (int round = 1; round <= ROUNDS; round++) {
                    // when
                    Optional<Swing> known = swings.known(sector, round);
                    // then
                    if (known.isPresent()) {
                        Swing swing = known.get();
                        assertThat(swing.announced()).as("seed " + seed).isLessThanOrEqualTo(round);
                        assertThat(swing.from()).isEqualTo(swing.announced() + numbers.notice());
                        assertThat(swing.until()).isBetween(swing.from(), ROUNDS);
                        booms += swing.announced() == round && swing.factor() == numbers.boom() ? 1 : 0;
                        slumps += swing.announced() == round && swing.factor() == numbers.slump() ? 1 : 0;
                    }
                }
            }
        }
        assertThat(booms).isGreaterThan(200);
        assertThat(slumps).isBetween(booms / 2, booms * 2);
    }

    @Test
    void shouldLeaveDemandAloneWhereThePackDrawsNone() {
        // given
        World world = World.draw(TestPacks.rulebook("reference", "sprint"), 7);
        World fixed = World.draw(TestPacks.rulebook("core", "historical"), 7);
        // then
        for (int round = 0; round <= ROUNDS; round++) {
            assertThat(world.swings().ahead(0, round)).isEqualTo(1);
            assertThat(fixed.swings().ahead(0, round)).isEqualTo(1);
            assertThat(world.swings().known(0, round)).isEmpty();
        }
    }
}
