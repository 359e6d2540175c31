package org.chokepoint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {
    private static Token token(String text) {
        return new Token(text, 0, text.length());
    }

    @ParameterizedTest
    @CsvSource({
        "40, 4000",
        "40%, 4000",
        "12.5, 1250",
        "'12,25', 1225",
        "0, 0",
        "100, 10000",
        "100.00, 10000",
        "+7, 700",
        ".5, 50",
        "12.250, 1225",
        "５０, 5000",
        "-0, 0",
        "7., 700"
    })
    void shouldBecomeBasisPointsWhenWrittenAsPeopleDo(String text, int bp) throws WordProblem {
        // then
        assertThat(Percent.bp(token(text), "share")).isEqualTo(bp);
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, no number",
        "nan%, no number",
        "-inf, no number",
        "Infinity, no number",
        "-5, below zero",
        "-0.01, below zero",
        "100.01, over 100%",
        "999999999999999, over 100%",
        "9999999999999999999999, not a percent",
        "12.345, two decimals",
        "1e3, not a percent",
        "0x10, not a percent",
        "forty, not a percent",
        "'1,000.5', not a percent",
        "%, not a percent"
    })
    void shouldHaveItsOwnSentenceWhenItIsNoShare(String text, String part) {
        // when
        WordProblem problem = catchThrowableOfType(WordProblem.class, () -> Percent.bp(token(text), "share"));

        // then
        assertThat(problem.sentence()).contains(part);
        assertThat(problem.lines(text).get(1)).contains("^".repeat(text.length()));
    }
}
