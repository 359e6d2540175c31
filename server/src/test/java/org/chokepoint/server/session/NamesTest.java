package org.chokepoint.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Ann,Ann",
                "  Ann  ,Ann",
                "Ann   Lee,Ann Lee",
                "Ann\u00A0Lee,Ann Lee",
                "Ju\u0308rgen,J\u00FCrgen",
                "\uAE40\uBBFC\uC900,\uAE40\uBBFC\uC900",
                "Zo\u00EB \uD83E\uDD8A,Zo\u00EB \uD83E\uDD8A",
                ",",
                "   ,",
            })
    void shouldShowTheNameAsMeantWhenItCanBeShown(String typed, String shown) {
        assertThat(Names.clean(typed == null ? "" : typed)).contains(shown == null ? "" : shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A\u0007nn", // bell
                "A\u001B[31mnn", // colour of a terminal
                "A\nnn",
                "\u202Enna", // right to left
                "A\u200Bnn", // no width
                "A\u200Dnn", // joiner
                "\u2066Ann\u2069", // isolate
                "\uFEFFAnn",
                "A\uE000nn", // private
                "A\u0378nn", // not assigned
                "\u3164", // shows nothing
                "A\u115Fnn",
                "A\u0300\u0301\u0302\u0303\u0304nn", // pile of marks
                "\u0301Ann", // mark on nothing
                "A\u2028nn",
                "1234567890123456789012345", // 25 characters
                "\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A"
                        + "\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A"
                        + "\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A"
                        + "\uD83E\uDD8A\uD83E\uDD8A\uD83E\uDD8A" // 25 foxes
            })
    void shouldRefuseTheNameWhenItWouldHarmAScreen(String typed) {
        assertThat(Names.clean(typed)).isEmpty();
    }

    @Test
    void shouldDropTheEndOfALineWhenItWasTypedToo() {
        assertThat(Names.clean("Ann\n")).contains("Ann");
    }

    @Test
    void shouldTakeTheLongestNameWhenItFitsInBytesToo() {
        assertThat(Names.clean("\uD83E\uDD8A".repeat(24))).isPresent();
    }

    @Test
    void shouldRefuseAtOnceWhenATextIsFarTooLong() {
        assertThat(Names.clean("a".repeat(60_000))).isEmpty();
    }

    @Test
    void shouldMakeUpManyUsableNamesWhenAsked() {
        // given
        long seed = 7;
        Random random = new Random(seed);

        // when
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            names.add(MadeUpNames.draw(random));
        }

        // then
        assertThat(names)
                .as("seed %d", seed)
                .hasSizeGreaterThan(1_000)
                .allSatisfy(name -> assertThat(Names.clean(name)).contains(name));
    }
}
