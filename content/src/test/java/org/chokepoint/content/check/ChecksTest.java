package org.chokepoint.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chokepoint.content.issue.Issue;
import org.chokepoint.content.issue.Severity;
import org.chokepoint.content.load.LoadResult;
import org.chokepoint.content.load.MiniPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checks find in the small pack; more kinds stand in the catalogue of mistakes. */
class ChecksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "cards.yaml ~ key: stock, ~ key: zmul, ~ ",
                "cards.yaml ~ \"z:all\" ~ \"z:ovenglass\" ~ ",
                "cards.yaml ~ \"fund:chosen\" ~ \"z:@chosen\" ~ unknown-target",
                "cards.yaml ~ \"buy:chosen\" ~ \"dd:chosen\" ~ ",
                "cards.yaml ~ \"buy:chosen\" ~ \"dd:@sand\" ~ unknown-target",
                "cards.yaml ~ \"people:glass\" ~ \"people:@sand\" ~ unknown-target",
                "cards.yaml ~ key: stock, value: 0.3, rounds: 4 ~ key: wage, value: 0.3, rounds: @4 ~ needless-rounds",
                "events/world.yaml ~ draws_sector: true ~ draws_sector: false ~ unknown-target",
                "events/world.yaml ~ kind: world ~ kind: world\\n  @round: 3 ~ round-not-here",
                "events/world.yaml ~ kind: domestic ~ kind: domestic\\n  round: @7 ~ never-comes",
                "events/sanctions.yaml ~ sectors: [glass] ~ sectors: [] ~ ",
                "events/sanctions.yaml ~ effect[\"z:polish\"] ~ effect[@\"z:polisch\"] ~ unknown-target",
                "events/sanctions.yaml ~ effect[\"z:polish\"] ~ effect[@\"zz\"] ~ unknown-effect",
                "events/sanctions.yaml ~ happened[\"dry_river\"] ~ happened[@\"dry_rivers\"] ~ unknown-event",
                "bots.yaml ~ lowest: level[line] + index / 100 ~ lowest: 1 + @sector ~ formula-type",
                "bots.yaml ~ highest: stranded[sector] ~ highest: stranded['glass'] + level[@line] ~ unknown-name",
                "bots.yaml ~ highest: stranded[sector] ~ where: sector == @'galss' ~ unknown-sector",
                "bots.yaml ~ when: debt > budget ~ @others_money: 2 ~ needs-each",
                "bots.yaml ~ when: debt > budget ~ @aim: true ~ needs-each",
                "bots.yaml ~ when: debt > budget ~ money: 1 + @index ~ unknown-name",
                "bots.yaml ~ target_sector: glass ~ target_sector: @sand ~ unknown-sector",
                "programmes.yaml ~ id: stem ~ id: @steam ~ programme-without-rule, unknown-programme",
                "scoring.yaml ~ dimensions:\\n  - { id: growth ~ dimensions:\\n  - { id: resilience ~ duplicate-id",
                "scoring.yaml ~ floor: 0\\n    ceiling: 0.4 ~ floor: @0.4\\n    ceiling: 0.4 ~ floor-above-ceiling",
                "sectors.yaml ~ id: sand ~ id: @glass ~ duplicate-id, missing-capability, unknown-line",
                "sectors.yaml ~ key: ovenglass ~ key: @sand ~ duplicate-id, unknown-target",
                "sectors.yaml ~ key: ovenglass ~ key: @all ~ reserved-id, unknown-target",
                "sectors.yaml ~ lines:\\n"
                        + "    - id: sand\\n"
                        + " ~ derived_input: { sector: glass, weight: 0, importability: 0, key: ovenglass }\\n"
                        + "  lines:\\n"
                        + "    - id: sand\\n"
                        + " ~ ",
                "sectors.yaml ~ lines:\\n"
                        + "    - id: sand\\n"
                        + " ~ derived_input: { sector: bread, weight: 0, importability: 0, key: ovenglass }\\n"
                        + "  lines:\\n"
                        + "    - id: sand\\n"
                        + " ~ duplicate-id",
                "sectors.yaml ~ weight: 0.5\\n ~ weight: 0.54\\n ~ ",
                "sectors.yaml ~ lines:\\n"
                        + "    - id: sand\\n"
                        + " ~ @lines:\\n"
                        + "    - id: sand\\n"
                        + "      weight: 0.4\\n"
                        + " ~ duplicate-key, weight-sum",
                "scenarios.yaml ~ sectors: [glass, bread] ~ sectors: [glass] ~ needless-capability, needless-start",
                "scenarios.yaml ~ capability:\\n"
                        + "    sand: 80 ~ @capability:\\n"
                        + "    ovenglass: 80 ~ missing-capability, unknown-line",
                "scenarios.yaml ~ start:\\n    glass: ~ @start:\\n    glas: ~ missing-start, unknown-sector",
                "scenarios.yaml ~ { min: 0.5 ~ { min: @1.6 ~ min-above-max",
                "events/world.yaml ~ facts: [F001, F002] ~ @readings: [{ id: a, title: { en: A }, claim: { en: A },"
                        + " facts: [F001] }]\\n"
                        + "  facts: [F001, F002] ~ one-reading",
                "events/world.yaml ~ cost: 4 ~ cost: 4\\n"
                        + "      @outcomes: [{ weight: 1, label: { en: A } }] ~ one-outcome",
                "scenarios.yaml ~ seats: 4 ~ seats: 4\\n  script: [{ round: 6, event: dry_river }] ~ script-after-end",
                "scenarios.yaml ~ seats: 4 ~ seats: 4\\n  script: [{ round: @7, event: dry_river }] ~ script-after-end",
                "scenarios.yaml ~ seats: 4 ~ seats: 4\\n  script: [{ round: 1, event: @dry_rivers }] ~ unknown-event",
                "scenarios.yaml ~ seats: 4 ~ seats: 4\\n"
                        + "  score_spans: [{ id: growth, floor: @3, ceiling: 2 }] ~ floor-above-ceiling",
            })
    void shouldReportWhatIsWrongAndNothingElse(String file, String good, String bad, String codes) {
        // given
        String marked = lines(bad);
        MiniPack pack = new MiniPack().replace(file.strip(), lines(good), marked.replace("@", ""));

        // when
        List<Issue> issues = pack.load().issues();

        // then
        String expected = codes == null ? "" : codes.strip();
        assertThat(issues.stream().map(Issue::code).distinct().sorted().collect(Collectors.joining(", ")))
                .as(issues.toString())
                .isEqualTo(expected);
        if (marked.contains("@")) {
            String place = place(
                    new MiniPack().replace(file.strip(), lines(good), marked).text(file.strip()));
            assertThat(issues).extracting(ChecksTest::place).contains(file.strip() + place);
        }
    }

    private static String place(String marked) {
        String before = marked.substring(0, marked.indexOf('@'));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return ":" + line + ":" + (before.length() - before.lastIndexOf('\n'));
    }

    private static String place(Issue issue) {
        String file = issue.span().file().substring("mini/".length());
        return file + ":" + issue.span().line() + ":" + issue.span().column();
    }

    private static String lines(String text) {
        return text.strip().replace("\\n", "\n");
    }

    @Test
    void shouldWarnWhenALanguageIsMissingThatIsNotTheMainOne() {
        // given
        MiniPack pack = new MiniPack().replace("pack.yaml", "languages: [en]", "languages: [en, ko]");

        // when
        LoadResult result = pack.load();

        // then
        assertThat(result.playable()).isTrue();
        assertThat(result.issues()).isNotEmpty().allSatisfy(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.code()).isEqualTo("untranslated");
        });
    }

    @Test
    void shouldNotBlameReferencesForAnEntryThatCouldNotBeRead() {
        // given
        MiniPack pack = new MiniPack().replace("facts.yaml", "- id: F003", "- id: [F003");

        // when
        List<Issue> issues = pack.load().issues();

        // then
        assertThat(issues).extracting(ChecksTest::shown).containsExactly("unclosed-bracket 12:7");
    }

    @ParameterizedTest
    @CsvSource({"two words, 2", "' a  b\nc ', 3", "한국 사람, 2", "中国人民, 2", "中国人, 2", "'AI 芯片, fast', 4", "'', 0"})
    void shouldCountWordsInAnyScript(String text, int words) {
        // given
        // when
        // then
        assertThat(WordLimitsCheck.words(text)).isEqualTo(words);
    }

    private static String shown(Issue issue) {
        return issue.code() + " " + issue.span().line() + ":" + issue.span().column();
    }
}
