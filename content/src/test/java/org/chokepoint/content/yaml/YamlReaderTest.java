package org.chokepoint.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.chokepoint.content.issue.SourceSpan;
import org.chokepoint.content.model.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
    @Test
    void shouldKnowWhereKeysAndValuesStandInCodePoints() {
        // given
        String text = "a: '😀'\r\nb: [x, {c: \"😀\", d: here}]\r\n";

        // when
        Yaml yaml = Yaml.map(text);

        // then
        ListNode list =
                (ListNode) ((MapNode) yaml.root()).entry("b").orElseThrow().value();
        MapNode.Entry d = ((MapNode) list.items().get(1)).entry("d").orElseThrow();
        assertThat(d.key().span()).isEqualTo(new SourceSpan("f.yaml", 2, 17, 1, "b: [x, {c: \"😀\", d: here}]"));
        assertThat(d.value().span()).isEqualTo(new SourceSpan("f.yaml", 2, 20, 4, "b: [x, {c: \"😀\", d: here}]"));
        assertThat(yaml.scalar("a").span().length()).isEqualTo(3);
        assertThat(yaml.told()).isEmpty();
    }

    @Test
    void shouldIgnoreByteOrderMarkAndDocumentStart() {
        // given
        String text = "\uFEFF---\na: 1\n";

        // when
        Yaml yaml = Yaml.map(text);

        // then
        assertThat(yaml.scalar("a").span().column()).isEqualTo(4);
        assertThat(yaml.told()).isEmpty();
    }

    @Test
    void shouldLeaveWordsThatOtherYamlTakesForFlagsAsText() {
        // given
        // when
        Yaml yaml = Yaml.map("a: NO\nb: on\nc: 12:30\n");

        // then
        assertThat(yaml.scalar("a").value()).isEqualTo("NO");
        assertThat(yaml.scalar("b").noun()).isEqualTo("the text 'on'");
        assertThat(yaml.scalar("c").noun()).isEqualTo("the text '12:30'");
    }

    @Test
    void shouldReadNothingFromAFileOfComments() {
        // given
        // when
        Yaml yaml = Yaml.map("# nothing\n\n");

        // then
        assertThat(yaml.isEmpty()).isTrue();
        assertThat(yaml.told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1\\nb: 2\\na: 3\\n            | duplicate-key 3:1",
                "a: {x: 1, y: 2, x: 3}\\n        | duplicate-key 1:17",
                "a: &x 1\\nb: *x\\n              | anchor 1:4, alias 2:4",
                "a: !!str 1\\n                   | tag 1:4",
                "a: !mine {b: 1}\\n              | tag 1:4",
                "a: 1\\n---\\nb: 2\\n            | second-document 2:1",
                "a:\\n\\tb: 1\\n                 | tab 2:1",
                "a: x\\ty\\n                      | tab 1:5",
                "a: 'it is\\nb: 2\\n             | unclosed-quote 1:4",
                "a: \"x\\nb: \"y\"\\nc: 3\\n      | unclosed-quote 1:4",
                "a: [1, 2\\nb: 3\\n              | unclosed-bracket 1:4",
                "a: {b: 1 c: 2}\\n               | unclosed-bracket 1:4",
                "a: \"\\\\q\"\\n                 | bad-escape 1:5",
                "a: b: c\\n                      | extra-colon 1:5",
                "a:\\n  - x\\n b: 3\\n           | bad-indentation 3:2",
                "a: @x\\n                        | bad-start 1:4",
                "a: x\\u0007y\\n                 | control-character 1:5",
                "a: [x]]\\n                      | bad-sign 1:7",
                "? [a]\\n: b\\n                  | bad-key 1:3",
                "a: 1\\nb\\nc: 3\\n              | missing-colon 2:1",
            })
    void shouldSayWhatIsWrongWhereItWasWritten(String text, String expected) {
        // given
        String yaml = text.strip()
                .replace("\\u0007", "\u0007")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\\\", "\\");

        // when
        Yaml read = Yaml.map(yaml);

        // then
        assertThat(String.join(", ", read.told())).isEqualTo(expected.strip());
    }

    @Test
    void shouldReadAllOtherEntriesWhenOneIsNoYaml() {
        // given
        String text = """
                - id: one
                  cost: 1
                - id: two
                  text: "open
                  cost: 2
                - id: three
                  cost: [3
                  name: x
                - id: four
                  cost: 4
                """;

        // when
        Yaml yaml = Yaml.list(text);

        // then
        assertThat(yaml.told()).containsExactly("unclosed-quote 4:9", "unclosed-bracket 7:9");
        ListNode list = (ListNode) yaml.root();
        assertThat(list.items()).hasSize(4);
        assertThat(((MapNode) list.items().get(2))
                        .entry("name")
                        .orElseThrow()
                        .key()
                        .span()
                        .line())
                .isEqualTo(8);
    }

    @Test
    void shouldKnowWhichKeyACutLineHeld() {
        // given
        // when
        Yaml yaml = Yaml.list("- id: two\n  cost: [3\n  name: x\n");

        // then
        MapNode entry = (MapNode) ((ListNode) yaml.root()).items().get(0);
        assertThat(entry.isLost("cost")).isTrue();
        assertThat(entry.isLost("name")).isFalse();
    }

    @Test
    void shouldRememberTheIdsOfAnEntryThatIsGivenUp() {
        // given
        String hopeless = "- [id: lost\n" + "} ] : x\n".repeat(12) + "- id: kept\n";

        // when
        Yaml yaml = Yaml.list(hopeless);

        // then
        assertThat(yaml.told()).isNotEmpty();
        assertThat(yaml.map.isLost("lost")).isTrue();
    }

    @Test
    void shouldReportTheWholeWhenItsEntriesAreYamlEachAlone() {
        // given
        // when
        Yaml yaml = Yaml.map("a: 1\n- b\n");

        // then
        assertThat(yaml.told()).hasSize(1);
    }

    @Test
    void shouldTakeTheDepthThatIsAllowedAndNoMore() {
        // given
        String deep = "a: " + "[".repeat(Limits.DEPTH - 1) + "x" + "]".repeat(Limits.DEPTH - 1) + "\n";
        String tooDeep = "a: " + "[".repeat(Limits.DEPTH) + "x" + "]".repeat(Limits.DEPTH) + "\n";

        // when
        // then
        assertThat(Yaml.map(deep).told()).isEmpty();
        assertThat(Yaml.map(tooDeep).told()).containsExactly("too-deep 1:" + (3 + Limits.DEPTH));
    }

    @Test
    void shouldStopAtTheLimitWhenAMillionBracketsAreOpened() {
        // given
        String bomb = "a: " + "[".repeat(1_000_000);

        // when
        Yaml yaml = Yaml.map(bomb);

        // then
        assertThat(yaml.told()).containsExactly("too-deep 1:" + (3 + Limits.DEPTH));
    }

    @Test
    void shouldTakeAValueOfTheSizeThatIsAllowedAndNoMore() {
        // given
        String long_ = "é".repeat(Limits.SCALAR_BYTES / 2);

        // when
        // then
        assertThat(Yaml.map("a: " + long_ + "\n").told()).isEmpty();
        assertThat(Yaml.map("a: " + long_ + "x\n").told()).containsExactly("value-too-long 1:4");
    }
}
