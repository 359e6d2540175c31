package org.chokepoint.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.chokepoint.content.issue.Issue;
import org.chokepoint.content.model.ScenarioDef;
import org.junit.jupiter.api.Test;

class BasedOnTest {
    @Test
    void shouldTakeKeysThroughTwoScenarios() {
        // given
        MiniPack pack = new MiniPack()
                .change("scenarios.yaml", text -> text + "\n- id: dash\n  based_on: short_valley\n  rounds: 2\n");

        // when
        LoadResult result = pack.load();

        // then
        assertThat(result.issues()).isEmpty();
        ScenarioDef dash = Objects.requireNonNull(result.ruleset()).scenarios().get(2);
        assertThat(dash.rounds()).isEqualTo(2);
        assertThat(dash.cardsPerRound()).isEqualTo(1);
        assertThat(dash.budget()).isEqualTo(40);
    }

    @Test
    void shouldReportACircleInsteadOfAllThatIsMissing() {
        // given
        MiniPack pack =
                new MiniPack().replace("scenarios.yaml", "- id: valley\n", "- id: valley\n  based_on: short_valley\n");

        // when
        LoadResult result = pack.load();

        // then
        assertThat(result.issues()).isNotEmpty().extracting(Issue::code).containsOnly("cycle");
        assertThat(result.issues().get(0).span().line()).isEqualTo(2);
    }

    @Test
    void shouldReportAMistakeOnceThoughTwoScenariosShareIt() {
        // given
        MiniPack pack = new MiniPack().replace("scenarios.yaml", "budget: 40", "budget: many");

        // when
        LoadResult result = pack.load();

        // then
        assertThat(result.issues()).extracting(Issue::code).containsExactly("wrong-type");
    }
}
