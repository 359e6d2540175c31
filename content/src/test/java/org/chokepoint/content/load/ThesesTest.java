package org.chokepoint.content.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.chokepoint.content.issue.Issue;
import org.chokepoint.content.model.Expr;
import org.chokepoint.content.model.ThesisDef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Theses and the plans they start from, in the small pack. */
class ThesesTest {
    private static final String PLANS = """
        - id: plain
          name: {en: "Plain"}
          idea: {en: "Nothing special."}
          sectors: {}
          lines: {}
          talent: 0.2
          programmes: {}
          basic_research: 0.3
          stance: STANCE
        """;

    private static final String THESES = """
        - id: T01
          statement: {en: "More is more."}
          facts: [FACT]
          runs:
            - {id: little, scenario: valley, plan: {based_on: plain}}
            - {id: much, based_on: little, budget_factor: 2}
          claims:
            - says: {en: "points gained"}
              value: much.score - little[1].score
              at_least: 0
        - id: T02
          based_on: T01
          statement: {en: "More is less."}
        """;

    @Test
    void shouldTakeRunsPlansAndThesesFromOthers() {
        // given
        // when
        LoadResult result = load(THESES);

        // then
        assertThat(result.issues()).isEmpty();
        List<ThesisDef> theses = Objects.requireNonNull(result.ruleset()).theses();
        assertThat(theses.get(1).runs()).isEqualTo(theses.get(0).runs());
        assertThat(theses.get(0).runs().get(1).plan().talent()).isEqualTo(0.2);
        assertThat(theses.get(0).runs().get(1).budgetFactor()).isEqualTo(2);
        assertThat(String.valueOf(theses.get(0).claims().get(0).value()))
                .contains(new Expr.Of(new Expr.Str("little"), 1, new Expr.Name("score")).toString());
    }

    @Test
    void shouldNotChangeTheHashThatGamesRemember() {
        // given
        String plain = new MiniPack().load().hash();

        // when
        String withTheses = load(THESES).hash();

        // then
        assertThat(withTheses).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "much.score - little,           much.scare - little,           unknown-name,        9, 14",
        "much.score - little,           score - little,                unknown-name,        9, 14",
        "much.score - little,           munch.score - little,          unknown-run,         9, 14",
        "little[1].score,               little[7].score,               unknown-round,       9, 27",
        "little[1].score,               little[x].score,               formula-not-allowed, 9, 27",
        "much.score - little,           much.sales - little,           formula-type,        9, 14",
        "at_least: 0,                   # nothing,                     missing-bound,        8, 7",
        "based_on: little,              based_on: middle,              unknown-run,          6, 28",
        "based_on: plain,               based_on: plane,               unknown-plan,         5, 55",
        "budget_factor: 2,              script: [{from: 2}],           missing-key,          6, 45",
    })
    void shouldReportAMistakeAtItsPlace(String good, String bad, String code, int line, int column) {
        // given
        String broken = THESES.replace(good, bad);
        assertThat(broken).isNotEqualTo(THESES);

        // when
        LoadResult result = load(broken);

        // then
        assertThat(result.issues()).extracting(Issue::code).contains(code);
        Issue issue = result.issues().stream()
                .filter(found -> found.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(issue.span().line() + ":" + issue.span().column()).isEqualTo(line + ":" + column);
    }

    private static LoadResult load(String theses) {
        MiniPack pack = new MiniPack();
        String fact =
                Objects.requireNonNull(pack.load().ruleset()).facts().get(0).id();
        String stance =
                Objects.requireNonNull(pack.load().ruleset()).stances().get(0).id();
        return pack.with("plans.yaml", PLANS.replace("STANCE", stance))
                .with("theses.yaml", theses.replace("FACT", fact))
                .load();
    }
}
