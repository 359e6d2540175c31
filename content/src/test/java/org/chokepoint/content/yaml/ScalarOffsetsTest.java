package org.chokepoint.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chokepoint.content.issue.SourceSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The word 'here' of a value is found in the file, however the value is written. */
class ScalarOffsetsTest {
    static Stream<String> texts() {
        return Stream.of(
                "a: one here",
                "a: 😀 here",
                "a: 'one here'",
                "a: 'it''s ''here'''",
                "a: \"one here\"",
                "a: \"say \\\"one\\\" here\"",
                "a: \"\\x41 \\u00e9 \\U0001F600 \\t\\n here\"",
                "a: \"one \\\n  two here\"",
                "a: \"one\n\n\n  two here\"",
                "a: one\n  two\n  here",
                "a: |\n  one\n    two here",
                "a: |2-\n   one\n   here",
                "a: >\n  one\n  two\n\n  three here\n",
                "a: >-  # with a remark\n  one\n   two\n  here\n",
                "a: >+\n\n  one\n\n  here\n\n");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void shouldFindAWordOfTheValueInTheFile(String text) {
        // given
        ScalarNode node = Yaml.map(text).scalar("a");
        int inValue = node.value().codePointCount(0, node.value().indexOf("here"));

        // when
        SourceSpan span = new ScalarOffsets(node).region(inValue, inValue + 4).span();

        // then
        String before = text.substring(0, text.lastIndexOf("here"));
        String line = before.substring(before.lastIndexOf('\n') + 1);
        assertThat(span.line())
                .isEqualTo((int) before.chars().filter(c -> c == '\n').count() + 1);
        assertThat(span.column()).isEqualTo(line.codePointCount(0, line.length()) + 1);
        assertThat(span.length()).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void shouldPointBehindTheValueWhenItsEndIsMeant(String text) {
        // given
        ScalarNode node = Yaml.map(text).scalar("a");
        int length = node.value()
                .stripTrailing()
                .codePointCount(0, node.value().stripTrailing().length());

        // when
        SourceSpan span = new ScalarOffsets(node).region(length, length + 1).span();

        // then
        String before = text.substring(0, text.lastIndexOf("here") + 4);
        String line = before.substring(before.lastIndexOf('\n') + 1);
        int closing = text.contains("''here'''") ? 2 : 0;
        assertThat(span.column()).isEqualTo(line.codePointCount(0, line.length()) + 1 + closing);
    }
}
