package org.chokepoint.server.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScoringDef;
import org.chokepoint.server.engine.TestPacks;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.junit.jupiter.api.Test;

class ScoreWeightsTest {
    private static final Ruleset CORE = TestPacks.ruleset("core");
    private static final ScoringDef SCORING = CORE.scoring();

    @Test
    void shouldKeepThePacksWeightsWhenTheyAreNamedAsTheyAre() {
        assertThat(ScoreWeights.of(SCORING, Map.of())).isEmpty();
        assertThat(ScoreWeights.of(SCORING, Map.of("growth", 2_400))).isEmpty();
        assertThat(ScoreWeights.in(CORE, List.of())).isSameAs(CORE);
    }

    @Test
    void shouldShareTheRestAsThePackWeighsIt() {
        // when
        List<Integer> weights = ScoreWeights.of(SCORING, Map.of("growth", 4_000, "leadership", 600));
        // then
        assertThat(weights.stream().mapToInt(Integer::intValue).sum()).isEqualTo(10_000);
        assertThat(weights).containsExactly(4_000, 1_916, 1_568, 600, 1_916);
    }

    @Test
    void shouldScoreTheSameGameByTheGamesWeights() {
        // given
        List<Integer> weights = List.of(5_000, 2_000, 1_000, 1_000, 1_000);
        World usual = World.draw(Rulebook.of(CORE, "quick"), 7);
        World other = World.draw(Rulebook.of(ScoreWeights.in(CORE, weights), "quick"), 7);
        // when
        var resolved = Rounds.resolve(
                other,
                Rounds.open(other, Rounds.start(other)),
                Rounds.plan(other, Rounds.open(other, Rounds.start(other)), Rounds.habits(other)));
        var before = Rounds.resolve(
                usual,
                Rounds.open(usual, Rounds.start(usual)),
                Rounds.plan(usual, Rounds.open(usual, Rounds.start(usual)), Rounds.habits(usual)));
        // then
        double expected = 0;
        List<Rounds.ScorePart> parts = Rounds.scoreParts(usual, before);
        for (int i = 0; i < weights.size(); i++) {
            expected += weights.get(i) / 10_000.0 * parts.get(i).points();
        }
        assertThat(resolved.score()).isEqualTo(expected);
    }

    @Test
    void shouldRefuseWhatContentDoesNotAllow() {
        assertThat(reason(Map.of("growht", 3_000))).isEqualTo(Reason.UNKNOWN_DIMENSION);
        assertThat(reason(Map.of("growth", 5_001))).isEqualTo(Reason.WEIGHT_OUT_OF_RANGE);
        assertThat(reason(Map.of("growth", 499))).isEqualTo(Reason.WEIGHT_OUT_OF_RANGE);
        assertThat(reason(Map.of("growth", 5_000, "security", 4_900))).isEqualTo(Reason.WEIGHT_OUT_OF_RANGE);
        assertThat(reason(Map.of("growth", 5_000, "security", 5_001))).isEqualTo(Reason.WEIGHTS_SUM);
        assertThat(reason(Map.of(
                        "growth",
                        2_000,
                        "security",
                        2_000,
                        "leadership",
                        2_000,
                        "resilience",
                        2_000,
                        "sovereignty",
                        1_999)))
                .isEqualTo(Reason.WEIGHTS_SUM);
        assertThat(ScoreWeights.wrong(SCORING, Map.of("growth", 5_000))).isEmpty();
    }

    private static Reason reason(Map<String, Integer> named) {
        return Objects.requireNonNull(ScoreWeights.wrong(SCORING, named).orElse(null), "accepted: " + named)
                .reason();
    }
}
