package org.chokepoint.content.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTest {
    private static final List<String> LINES = List.of("design", "equipment", "materials", "packaging");

    @ParameterizedTest
    @CsvSource({
        "desing, design",
        "equipmnet, equipment",
        "Materials, materials",
        "packagin, packaging",
        "eqipmnt, equipment"
    })
    void shouldNameTheNearestWhenAFewLettersAreWrong(String wrong, String meant) {
        // given
        // when
        String advice = Advice.instead(wrong, LINES, "lines");

        // then
        assertThat(advice).isEqualTo("Did you mean '" + meant + "'?");
    }

    @Test
    void shouldListTheValidWhenNoneIsNear() {
        // given
        // when
        String advice = Advice.instead("battery", LINES, "lines");

        // then
        assertThat(advice).isEqualTo("Lines: design, equipment, materials, packaging.");
    }

    @Test
    void shouldListAtMostTwelve() {
        // given
        List<String> many =
                IntStream.range(0, 20).mapToObj(i -> "name" + i * 1111).toList();

        // when
        String advice = Advice.list(many, "names");

        // then
        assertThat(advice).startsWith("Names: name0, ").endsWith("name12221 and 8 more.");
    }

    @Test
    void shouldSaySoWhenThereIsNothingToChooseFrom() {
        // given
        // when
        String advice = Advice.instead("x", List.of(), "bots");

        // then
        assertThat(advice).isEqualTo("The pack has no bots.");
    }

    @Test
    void shouldNotCompareEndlesslyLongNames() {
        // given
        String giant = "x".repeat(4_000);

        // when
        // then
        assertThat(Advice.nearest(giant, List.of(giant + "y"))).isEmpty();
    }
}
