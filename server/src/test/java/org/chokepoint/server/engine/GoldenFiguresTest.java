package org.chokepoint.server.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.bot.Bots;
import org.chokepoint.server.engine.rule.Rounds;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.NationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores of Sprint that the design names: the reference model, first as designed, then with Package P (_p). */
class GoldenFiguresTest {
    private static final int SEEDS = 100;

    @ParameterizedTest
    @CsvSource({
        "reference, true, 51.2606, 60.4009",
        "reference, false, 51.5477, 72.2859",
        "reference_p, true, 51.5548, 62.6659",
        "reference_p, false, 51.8419, 74.7426"
    })
    void shouldScoreEqualSharesOfSeedSevenAsTheModelDoes(String pack, boolean events, double first, double last) {
        // given
        World drawn = World.draw(TestPacks.rulebook(pack, "sprint"), 7);
        World world = events ? drawn : drawn.withoutEvents();
        // when
        List<Double> scores = play(world, "equal");
        // then
        assertThat(scores).hasSize(10);
        assertThat(scores.get(0)).isEqualTo(first, within(5e-5));
        assertThat(scores.get(9)).isEqualTo(last, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "reference, longterm, 72.5",
        "reference, chipmax, 71.9",
        "reference, integrator, 71.8",
        "reference, champion, 71.5",
        "reference, buyer, 70.5",
        "reference, talent, 70.1",
        "reference, autarkist, 67.5",
        "reference, equal, 64.6",
        "reference, stopgo, 50.9",
        "reference_p, integrator, 76.0",
        "reference_p, longterm, 75.9",
        "reference_p, champion, 75.8",
        "reference_p, buyer, 75.0",
        "reference_p, autarkist, 74.5",
        "reference_p, chipmax, 73.8",
        "reference_p, talent, 73.5",
        "reference_p, equal, 66.3",
        "reference_p, stopgo, 48.6"
    })
    void shouldReachTheMeanOfAHundredSeeds(String pack, String bot, double mean) {
        // given
        Rulebook book = TestPacks.rulebook(pack, "sprint");
        // when
        double sum = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            sum += play(World.draw(book, seed), bot).get(9);
        }
        // then
        assertThat(sum / SEEDS).isEqualTo(mean, within(0.1));
    }

    @Test
    void shouldPlayAnotherWorldWhenHostilityIsSet() {
        // given
        World world = World.draw(TestPacks.rulebook("reference_p", "sprint"), 7);
        // when
        double friendly = play(world.withHostility(0), "equal").get(9);
        double hostile = play(world.withHostility(1.1), "equal").get(9);
        // then
        assertThat(friendly).isGreaterThan(hostile + 5);
    }

    private static List<Double> play(World world, String bot) {
        List<Double> scores = new ArrayList<>();
        NationState nation = Rounds.start(world);
        for (int round = 1; round <= world.rulebook().scenario().rounds(); round++) {
            NationState opened = Rounds.open(world, nation);
            nation = Rounds.resolve(world, opened, Bots.plan(world, opened, bot));
            scores.add(nation.score());
        }
        return scores;
    }
}
