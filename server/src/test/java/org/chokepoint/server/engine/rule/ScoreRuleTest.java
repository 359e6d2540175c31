package org.chokepoint.server.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chokepoint.server.engine.Games;
import org.chokepoint.server.engine.Games.Played;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.rule.Rounds.ScorePart;
import org.chokepoint.server.engine.state.NationState;
import org.chokepoint.server.engine.state.PlanOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreRuleTest {
    @ParameterizedTest
    @ValueSource(strings = {"reference", "reference_p", "core"})
    void shouldSumItsPartsExactly(String pack) {
        Rulebook book = TestPacks.rulebook(pack, "sprint");
        for (long seed = 0; seed < 30; seed++) {
            World world = World.draw(book, seed);
            for (Played round : Games.play(world, "stopgo")) {
                // when
                List<ScorePart> parts = Rounds.scoreParts(world, round.resolved());
                // then
                double sum = 0;
                for (ScorePart part : parts) {
                    sum += part.contribution();
                }
                assertThat(sum).as("seed " + seed).isEqualTo(round.resolved().score());
            }
        }
    }

    @Test
    void shouldTakePointsForDebtAtTheEndAlone() {
        // given
        World world = World.draw(TestPacks.rulebook("reference_p", "sprint"), 5);
        NationState nation = Rounds.start(world);
        for (int round = 1; round <= 10; round++) {
            NationState opened = Rounds.open(world, nation);
            PlanOrder order =
                    new PlanOrder(Map.of("equipment", 3_000, "stem", 2_000), Map.of(), "", List.of(), 3_000, Map.of());
            // when
            nation = Rounds.resolve(world, opened, Rounds.plan(world, opened, order));
            // then
            List<String> dimensions = Rounds.scoreParts(world, nation).stream()
                    .map(ScorePart::dimension)
                    .toList();
            assertThat(dimensions.contains("debt")).isEqualTo(round == 10);
        }
        ScorePart debt = Rounds.scoreParts(world, nation).get(5);
        assertThat(debt.contribution()).isNegative().isEqualTo(-nation.debtPoints());
        assertThat(debt.weight() * debt.points()).isEqualTo(debt.contribution());
    }

    @Test
    void shouldHaveNoPartsBeforeTheFirstRound() {
        // given
        World world = World.draw(TestPacks.rulebook("core", "sprint"), 5);
        // then
        assertThat(Rounds.scoreParts(world, Rounds.start(world))).isEmpty();
        assertThat(Rounds.start(world).score()).isZero();
    }
}
