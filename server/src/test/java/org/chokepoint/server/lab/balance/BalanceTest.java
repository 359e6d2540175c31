package org.chokepoint.server.lab.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.lab.Workers;
import org.junit.jupiter.api.Test;

/** The laboratory itself; what it finds about the shipped pack is for the command, not for a test. */
class BalanceTest {
    private static final Ruleset CORE = TestPacks.ruleset("core");
    private static final Sizes TINY = new Sizes(12, 120, 2, 12);

    @Test
    void shouldFindTheTopOfAHill() {
        // given
        double[] top = {0.2, 0.7, 0.9};

        // when
        Search.Found found = new Search(2_000, 1).best(new double[] {0.5, 0.5, 0.5}, point -> -distance(point, top));

        // then
        assertThat(found.score()).isGreaterThan(-1e-4);
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }

    @Test
    void shouldAnswerEveryRowTheSameOnAnyNumberOfThreads() throws Exception {
        // given
        // when
        List<Outcome> one = Balance.ask(CORE, "quick", List.of(), TINY, new Workers(1), outcome -> {});
        List<Outcome> two = Balance.ask(CORE, "quick", List.of(), TINY, new Workers(2), outcome -> {});

        // then
        assertThat(two).isEqualTo(one);
        assertThat(one.stream().map(Outcome::id)).isEqualTo(Balance.rows());
        assertThat(one).allMatch(outcome -> !outcome.value().contains("NaN"));
    }

    @Test
    void shouldSearchAPlanThatBeatsWhereItBegan() throws Exception {
        // given
        Setting setting = new Setting(CORE, "quick", TINY, new Workers(2));

        // when
        double[] best = setting.best();

        // then
        double start = Match.mean(setting.book, setting.genes.policy(setting.genes.start()), setting.searchSeeds());
        assertThat(Match.mean(setting.book, setting.genes.policy(best), setting.searchSeeds()))
                .isGreaterThan(start + 1);
        assertThat(Arrays.stream(best)).allMatch(gene -> gene >= 0 && gene <= 1);
    }

    @Test
    void shouldCountOneBestAnswerForEachDecisiveOccurrence() throws Exception {
        // given
        Setting setting = new Setting(CORE, "quick", TINY, new Workers(2));

        // when
        Map<String, EventCensus.Tally> tallies = EventCensus.of(setting);

        // then
        assertThat(tallies).hasSameSizeAs(CORE.events());
        assertThat(tallies.values()).anyMatch(tally -> tally.asked > 0);
        assertThat(tallies.values())
                .allMatch(tally -> Arrays.stream(tally.best).sum() <= tally.asked && tally.asked <= tally.came);
    }
}
