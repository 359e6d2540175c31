package org.chokepoint.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
    @ParameterizedTest
    @CsvSource({
        "chips, 5",
        "반도체, 6",
        "芯片, 4",
        "ﾊﾝｶｸ, 4",
        "ＡＢ, 4",
        "😀, 2",
        "'e\u0301', 1",
        "'\u1112\u1161\u11ab', 2",
        "—, 1",
        "'', 0"
    })
    void shouldCountColumnsWhenTextIsNotOnlyLatin(String text, int columns) {
        // then
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void shouldCutBeforeWideCharacterWhenOnlyHalfOfItFits() {
        // then
        assertThat(DisplayWidth.cut("반도체", 5)).isEqualTo("반도");
        assertThat(DisplayWidth.left("반도체", 5)).isEqualTo("반도 ");
        assertThat(DisplayWidth.right("a반", 5)).isEqualTo("  a반");
    }

    @Test
    void shouldAlignColumnsWhenNamesAreWide() {
        // given
        Grid grid = new Grid().row("반도체", "1.0").row("AI", "12.5", "x").row("", "3");

        // when
        List<String> lines = grid.lines();

        // then
        assertThat(lines).containsExactly("반도체   1.0", "AI      12.5  x", "           3");
    }

    @Test
    void shouldCutNamesWhenRowIsTooWide() {
        // given
        Grid grid = new Grid().row("n".repeat(100), "figure");

        // when
        List<String> lines = grid.lines();

        // then
        assertThat(lines).containsExactly("n".repeat(72) + "  figure");
    }

    @Test
    void shouldBreakBetweenWordsWhenSentenceIsLong() {
        // given
        String sentence = "word ".repeat(30).strip();

        // when
        List<String> lines = Wrap.text(sentence, "- ", "  ");

        // then
        assertThat(lines).hasSize(2).allMatch(line -> DisplayWidth.of(line) <= Wrap.COLUMNS);
        assertThat(lines.get(0)).startsWith("- word").endsWith("word");
        assertThat(lines.get(1)).startsWith("  word");
        assertThat(lines.get(0).substring(2) + " " + lines.get(1).strip()).isEqualTo(sentence);
    }

    @Test
    void shouldBreakInsideWordWhenItFillsLineAlone() {
        // given
        String word = "반".repeat(90);

        // when
        List<String> lines = Wrap.text(word, "", "  ");

        // then
        assertThat(lines).allMatch(line -> DisplayWidth.of(line) <= Wrap.COLUMNS);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(word);
    }

    @Test
    void shouldPointAtWordWhenTextBeforeItIsWide() {
        // when
        List<String> lines = Caret.under("card 비축 now", 8, 11);

        // then
        assertThat(lines).containsExactly("  card 비축 now", "            ^^^".substring(0, 12) + "^^^");
        assertThat(DisplayWidth.of(lines.get(1).replace("^", ""))).isEqualTo(2 + DisplayWidth.of("card 비축 "));
    }
}
