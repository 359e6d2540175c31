package org.chokepoint.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({"4000, 40%", "1250, 12.5%", "1225, 12.25%", "1205, 12.05%", "0, 0%", "10000, 100%", "-50, -0.5%"})
    void shouldShowAsManyDecimalsAsNeededWhenBasisPoints(int bp, String text) {
        // then
        assertThat(Figures.bp(bp)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"-0.04, 0.0", "0.06, +0.1", "-3.25, -3.3", "0, 0.0"})
    void shouldShowSignButNeverOfZeroWhenSigned(double value, String text) {
        // then
        assertThat(Figures.signed(value)).isEqualTo(text);
    }

    @Test
    void shouldWritePointWhenLocaleWritesComma() {
        // given
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);

        // when
        String text = Figures.one(1234.5);
        Locale.setDefault(before);

        // then
        assertThat(text).isEqualTo("1234.5");
    }
}
