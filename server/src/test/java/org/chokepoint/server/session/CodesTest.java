package org.chokepoint.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"K7MFQ2XW", "k7mfq2xw", "K7MF-Q2XW", " k7mf q2xw ", "K7MF\u2013Q2XW", "k7 mf\tq2-xw", "K7MF_Q2XW"
            })
    void shouldFindTheCodeWhenItIsTypedLoosely(String typed) {
        assertThat(Codes.normalize(typed)).isEqualTo("K7MFQ2XW");
    }

    @Test
    void shouldKeepNothingWhenATextIsTooLongForACode() {
        assertThat(Codes.normalize("K7MFQ2XW".repeat(5))).isEmpty();
    }
}
