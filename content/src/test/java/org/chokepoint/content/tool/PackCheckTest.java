package org.chokepoint.content.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.content.load.MiniPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCheckTest {
    @TempDir
    private Path packs;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void shouldPrintSummaryAndReturnZeroWhenPackIsGood() throws Exception {
        // given
        new MiniPack().writeTo(packs.resolve("mini"));

        // when
        int code = run(packs.resolve("mini").toString());

        // then
        assertThat(code).isZero();
        assertThat(printed()).matches("""
                        mini 0.1.0: 2 scenarios, 2 sectors, 3 cards, 3 events, 2 bots, 3 facts of 2 articles
                        hash [0-9a-f]{64}
                        0 errors, 0 warnings
                        """);
    }

    @Test
    void shouldPrintIssuesAndReturnFiveWhenPackHasAnError() throws Exception {
        // given
        new MiniPack().replace("cards.yaml", "cooldown: 3", "coldown: 3").writeTo(packs.resolve("mini"));

        // when
        int code = run(packs.resolve("mini").toString());

        // then
        String prefix = packs.toString().replace('\\', '/');
        assertThat(code).isEqualTo(5);
        assertThat(printed()).isEqualTo(prefix + """
                        /mini/cards.yaml:6:3 error unknown-key: 'coldown' is not a key of a card. \
                        Did you mean 'cooldown'? Keys: id, name, text, cost, mandate, cooldown, target, effects, facts.
                         |   coldown: 3
                         | ..^^^^^^^
                        1 error, 0 warnings
                        """);
    }

    @Test
    void shouldSayHowItIsUsedWhenArgumentsMakeNoSense() {
        // given
        // when
        int code = run();

        // then
        assertThat(code).isEqualTo(2);
        assertThat(printed()).startsWith("usage: pack check FOLDER");
    }

    @Test
    void shouldSayThatItCannotReadWhenThereIsNoFolder() {
        // given
        // when
        int code = run(packs.resolve("nowhere").toString());

        // then
        assertThat(code).isEqualTo(5);
        assertThat(printed()).startsWith("error: ").doesNotContain("Exception").doesNotContain("\tat ");
    }

    private int run(String... args) {
        return PackCheck.run(List.of(args), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
