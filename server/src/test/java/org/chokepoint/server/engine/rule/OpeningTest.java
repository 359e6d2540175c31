package org.chokepoint.server.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.chokepoint.server.engine.Games;
import org.chokepoint.server.engine.Games.Played;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    private static final World WORLD = World.draw(TestPacks.rulebook("core", "sprint"), 7);

    @Test
    void shouldStartWithWhatTheScenarioSays() {
        // when
        NationState start = Rounds.start(WORLD);
        // then
        assertThat(start.round()).isZero();
        assertThat(start.open()).isFalse();
        assertThat(start.budget()).isEqualTo(430);
        assertThat(start.mandate()).isEqualTo(3);
        assertThat(start.capability(WORLD.rulebook().lines().find("equipment"))).isEqualTo(30);
        assertThat(WORLD.rulebook().stances().get(start.stance())).isEqualTo("dual");
    }

    @Test
    void shouldGiveMandateUpToItsLimit() {
        // given
        NationState nation = Rounds.start(WORLD);
        for (int round = 1; round <= 3; round++) {
            // when
            NationState opened = Rounds.open(WORLD, nation);
            // then
            assertThat(opened.mandate()).isEqualTo(5);
            nation = Rounds.resolve(WORLD, opened, Rounds.plan(WORLD, opened, PlanOrder.EMPTY));
        }
    }

    @Test
    void shouldRefuseToOpenOrResolveOutOfTurn() {
        // given
        NationState start = Rounds.start(WORLD);
        NationState opened = Rounds.open(WORLD, start);
        Rounds.Plan plan = Rounds.plan(WORLD, opened, PlanOrder.EMPTY);
        NationState last = Games.play(WORLD, "equal").get(9).resolved();
        // then
        assertThatThrownBy(() -> Rounds.open(WORLD, opened)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Rounds.resolve(WORLD, start, plan)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Rounds.open(WORLD, last))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("10 of 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sprint", "quick"})
    void shouldMakeHabitsAWholePlanThatPasses(String scenario) {
        // given
        World world = World.draw(TestPacks.rulebook("core", scenario), 3);
        // when
        PlanOrder habits = Rounds.habits(world);
        // then
        assertThat(Rounds.check(world, Games.firstRound(world), habits)).isEmpty();
        assertThat(habits.shareBp().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(10_000);
        assertThat(habits.shareBp().get("vocational")).isEqualTo(400);
        assertThat(habits.basicResearchBp()).isEqualTo(Map.of("semi", 1_000, "ai", 1_000, "nev", 1_000));
        assertThat(habits.stance()).isEqualTo("dual");
    }

    @Test
    void shouldScoreLastYearsHabitsBelowAnEqualSplit() {
        // given
        double habits = 0;
        double equal = 0;
        for (long seed = 0; seed < 20; seed++) {
            World world = World.draw(WORLD.rulebook(), seed);
            NationState nation = Rounds.start(world);
            for (int round = 1; round <= 10; round++) {
                NationState opened = Rounds.open(world, nation);
                nation = Rounds.resolve(world, opened, Rounds.plan(world, opened, Rounds.habits(world)));
            }
            habits += nation.score();
            equal += Games.play(world, "equal").get(9).resolved().score();
        }
        // then: points over twenty games
        assertThat(equal - habits).isGreaterThan(20 * 2);
    }

    @Test
    void shouldKeepLastStanceAndMixWhenAPlanNamesNone() {
        // given
        NationState opened = Games.firstRound(WORLD);
        PlanOrder order =
                new PlanOrder(Map.of("stem", 10_000), Map.of("semi", 4_200), "closed", List.of(), 0, Map.of());
        NationState second = Rounds.open(WORLD, Rounds.resolve(WORLD, opened, Rounds.plan(WORLD, opened, order)));
        // when
        Rounds.Plan plan = Rounds.plan(WORLD, second, PlanOrder.EMPTY);
        // then
        assertThat(WORLD.rulebook().stances().get(plan.stance())).isEqualTo("closed");
        assertThat(plan.basicResearch().asList()).containsExactly(0.42, 0.1, 0.1);
    }

    @Test
    void shouldLeaveTheStatesThatGoInAsTheyAre() {
        // given
        for (Played round : Games.play(WORLD, "stopgo")) {
            String opened = Games.hash(round.opened());
            String resolved = Games.hash(round.resolved());
            // when
            Rounds.resolve(WORLD, round.opened(), round.plan());
            Readout.of(WORLD, round.opened());
            PlanOrders.rounded(WORLD, round.opened(), round.plan());
            if (round.resolved().round() < 10) {
                Rounds.open(WORLD, round.resolved());
            }
            // then
            assertThat(Games.hash(round.opened())).isEqualTo(opened);
            assertThat(Games.hash(round.resolved())).isEqualTo(resolved);
        }
    }

    @Test
    void shouldEncodeEqualGamesEquallyAndOthersNot() {
        // given
        List<String> one = hashes(World.draw(WORLD.rulebook(), 5), "talent");
        // then
        assertThat(one).doesNotHaveDuplicates();
        assertThat(hashes(World.draw(WORLD.rulebook(), 5), "talent")).isEqualTo(one);
        assertThat(hashes(World.draw(WORLD.rulebook(), 6), "talent")).doesNotContainAnyElementsOf(one);
        assertThat(hashes(World.draw(WORLD.rulebook(), 5), "equal")).doesNotContainAnyElementsOf(one);
    }

    private static List<String> hashes(World world, String bot) {
        return Games.play(world, bot).stream()
                .map(round -> Games.hash(round.resolved()))
                .toList();
    }
}
