package org.chokepoint.content.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IssueTextTest {
    @Test
    void shouldPrintPlaceMessageAdviceAndCaret() {
        // given
        SourceSpan span = new SourceSpan("core/cards.yaml", 14, 22, 8, "  - { on: emissions, per_trun: -15 }");
        Issue issue = new Issue(
                Severity.ERROR,
                "unknown-key",
                span,
                "'per_trun' is not a key of an effect.",
                "Did you mean 'per_turn'? Keys: key, value, rounds.");

        // when
        String text = IssueText.of(issue, "packs/");

        // then
        assertThat(text).isEqualTo("""
                        packs/core/cards.yaml:14:22 error unknown-key: 'per_trun' is not a key of an effect. \
                        Did you mean 'per_turn'? Keys: key, value, rounds.
                         |   - { on: emissions, per_trun: -15 }
                         | .....................^^^^^^^^
                        """);
    }

    @Test
    void shouldPutCaretUnderWideSignsByTheirWidthInATerminal() {
        // given
        String line = "  ko: \"한국\", zh: \"中国😀\", e\u0301: x";

        // when
        String text = IssueText.of(warning(line, line.codePointCount(0, line.indexOf("x")) + 1, 1), "");
        String wide = IssueText.of(warning(line, line.indexOf("中") + 1, 3), "");

        // then
        assertThat(text).endsWith("\n | ...............................^\n");
        assertThat(wide).endsWith("\n | ...................^^^^^^\n");
    }

    @Test
    void shouldShowThePartAroundTheMarkWhenLineIsLong() {
        // given
        String line = "a".repeat(300) + "WRONG" + "b".repeat(300);

        // when
        String text = IssueText.of(warning(line, 301, 5), "");

        // then
        String shown = " | …" + "a".repeat(40) + "WRONG" + "b".repeat(65) + "…\n";
        assertThat(text).endsWith(shown + " | " + ".".repeat(41) + "^^^^^\n");
    }

    @Test
    void shouldNotPassOnWhatSteersATerminal() {
        // given
        String line = "a\u001B[31m\u202Eb\tc";

        // when
        String text = IssueText.of(warning(line, 1, 1), "");

        // then
        assertThat(text).contains(" | a\uFFFD[31m\uFFFDb c\n");
    }

    @Test
    void shouldLeaveOutTheExcerptWhenAFileIsMeantAsAWhole() {
        // given
        Issue issue = warning("", 1, 1);

        // when
        String text = IssueText.of(issue, "");

        // then
        assertThat(text).isEqualTo("f.yaml:7:1 warning code: Message. Advice.\n");
    }

    private static Issue warning(String line, int column, int length) {
        return new Issue(
                Severity.WARNING, "code", new SourceSpan("f.yaml", 7, column, length, line), "Message.", "Advice.");
    }
}
