package org.chokepoint.server.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.chokepoint.server.engine.Games;
import org.chokepoint.server.engine.RandomPlans;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wild players on the shipped pack: every state stays sound, and the report tells the round that was played. */
class RandomPlayTest {
    private static final int GAMES = 60;

    @ParameterizedTest
    @CsvSource({"sprint", "quick"})
    void shouldStaySoundWhateverIsPlayed(String scenario) {
        // given
        Rulebook book = TestPacks.rulebook("core", scenario);
        int answered = 0;
        int played = 0;
        for (long seed = 0; seed < GAMES; seed++) {
            Random random = new Random(seed);
            World world = World.draw(book, seed);
            NationState nation = Rounds.start(world);
            for (int round = 1; round <= book.scenario().rounds(); round++) {
                NationState opened = Rounds.open(world, nation);
                PlanOrder order = RandomPlans.valid(world, opened, random);
                // when
                Rounds.Resolution resolution =
                        Rounds.resolveWithReport(world, opened, Rounds.plan(world, opened, order));
                nation = resolution.nation();
                // then
                String place = scenario + " seed " + seed + " round " + round;
                assertSound(place, nation);
                assertThat(Games.hash(Rounds.resolve(world, opened, Rounds.plan(world, opened, order))))
                        .as(place)
                        .isEqualTo(Games.hash(nation));
                answered += order.answers().size();
                played += order.cards().size();
            }
        }
        assertThat(answered).isGreaterThan(GAMES);
        assertThat(played).isGreaterThan(GAMES);
    }

    private static void assertSound(String place, NationState nation) {
        assertThat(nation.score()).as(place).isBetween(-50.0, 100.0);
        assertThat(nation.tension()).as(place).isBetween(0.0, 100.0);
        assertThat(nation.openness()).as(place).isBetween(0.0, 1.0);
        assertThat(nation.access()).as(place).isBetween(0.0, 1.0);
        assertThat(nation.budget()).as(place).isBetween(100.0, 5_000.0);
        assertThat(nation.debt()).as(place).isBetween(0.0, 2_000.0);
        assertThat(nation.mandate()).as(place).isBetween(0, 5);
        assertThat(nation.volatility()).as(place).isBetween(0.0, 10.0);
        for (int sector = 0; sector < nation.sectors(); sector++) {
            assertThat(nation.staff(sector)).as(place).isBetween(10.0, 5_000.0);
            assertThat(nation.capacity(sector)).as(place).isBetween(1.0, 50_000.0);
            assertThat(nation.stranded(sector)).as(place).isBetween(0.0, 5_000.0);
            assertThat(nation.ecosystem(sector)).as(place).isBetween(0.0, 1.0);
            assertThat(nation.sales(sector)).as(place).isBetween(0.1, 50_000.0);
            assertThat(nation.worldShare(sector)).as(place).isBetween(0.0, 1.0);
            assertThat(nation.homeShare(sector)).as(place).isBetween(0.0, 1.0);
            assertThat(nation.unserved(sector)).as(place).isBetween(0.0, 1.5);
            assertThat(nation.quality(sector)).as(place).isBetween(0.05, 2.0);
        }
        for (int line = 0; line < nation.lines(); line++) {
            assertThat(nation.capability(line)).as(place).isBetween(1.0, 400.0);
        }
    }
}
