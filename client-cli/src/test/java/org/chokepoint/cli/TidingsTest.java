package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.cli.screen.Wrap;
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
    void shouldBreakSentencesAnewThatAreTooWideBehindTheirMarkAndLeaveRowsAlone() {
        // given
        String text = "The host has brought a person to another seat, and everybody who sits at this table is told"
                + " so in a sentence that fills more than a line.";
        String row = "Group   here      ready   round   phase      mean   best    par    mean above par";
        List<String> wrapped = new ArrayList<>(Wrap.text(text));
        wrapped.add("Done.");
        wrapped.add(row);

        // when
        tidings.add(2, wrapped);

        // then
        assertThat(tidings.take())
                .containsExactly(
                        "[2] The host has brought a person to another seat, and everybody who sits at",
                        "[2] this table is told so in a sentence that fills more than a line.",
                        "[2] Done.",
                        "[2] " + row);
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
