package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TidingsTest {
    private final Tidings tidings = new Tidings(4);

    @Test
    void shouldTellALineOnceWhenAllGroupsSayIt() {
        // given
        for (int group = 1; group <= 4; group++) {
            tidings.add(group, List.of("Started.", "Planning."));
        }

        // then
        assertThat(tidings.take()).containsExactly("Started.", "Planning.");
        assertThat(tidings.isEmpty()).isTrue();
    }

    @Test
    void shouldNameTheGroupsThatSayALineAndKeepEachOrder() {
        // given
        tidings.add(1, List.of("Ann joined.", "Planning."));
        tidings.add(2, List.of("Planning."));
        tidings.add(4, List.of("Planning.", "Ben joined."));

        // then
        assertThat(tidings.take()).containsExactly("[1] Ann joined.", "[1-2, 4] Planning.", "[4] Ben joined.");
    }
}
