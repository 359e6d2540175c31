package org.chokepoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Golden games: what {@code play} prints from the first line to the state's hash. Run with {@code -Dgolden.write=true} to
 * write them anew after a change that is meant to change games, and read the difference.
 */
class PlayTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @Test
    void shouldPlayTheSameSprintToTheLastDigit() throws IOException {
        shouldPlayAsRecorded("sprint", 7);
    }

    @Test
    void shouldPlayTheSameQuickGameToTheLastDigit() throws IOException {
        shouldPlayAsRecorded("quick", 7);
    }

    private static void shouldPlayAsRecorded(String scenario, int seed) throws IOException {
        // given
        Path file = GOLDEN.resolve(String.format(Locale.ROOT, "auto-%s-%d.txt", scenario, seed));
        // when
        String played = auto(scenario, seed);
        // then
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, played, StandardCharsets.UTF_8);
        }
        assertThat(played).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        assertThat(lastLine(played)).matches("state [0-9a-f]{64}");
    }

    @Test
    void shouldPlayAnotherGameForAnotherSeed() throws IOException {
        // given
        String seven = Files.readString(GOLDEN.resolve("auto-quick-7.txt"), StandardCharsets.UTF_8);
        // when
        String eight = auto("quick", 8);
        // then
        assertThat(lastLine(eight)).startsWith("state ").isNotEqualTo(lastLine(seven));
    }

    @Test
    void shouldChangeTheStateWhenOneOrderChanges() throws IOException {
        // given
        String seven = Files.readString(GOLDEN.resolve("auto-quick-7.txt"), StandardCharsets.UTF_8);
        // when
        String changed = typed("quick", 7, "stance open");
        String unchanged = typed("quick", 7, "status");
        // then
        assertThat(lastLine(unchanged)).isEqualTo(lastLine(seven));
        assertThat(lastLine(changed)).startsWith("state ").isNotEqualTo(lastLine(seven));
    }

    private static String auto(String scenario, int seed) {
        try (Program program =
                Program.client("play", "--auto", "--line", "--scenario", scenario, "--seed", String.valueOf(seed))) {
            assertThat(program.awaitExit()).as(program.transcript()).isZero();
            return program.transcript();
        }
    }

    /** A game in which one line is typed in round 1 and every draft is committed as it comes. */
    private static String typed(String scenario, int seed, String line) {
        try (Program program =
                Program.client("play", "--line", "--scenario", scenario, "--seed", String.valueOf(seed))) {
            program.awaitLine("Round 1 of ");
            program.type(line);
            int rounds = scenario.equals("quick") ? 6 : 10;
            for (int round = 1; round <= rounds; round++) {
                program.type("commit");
                program.awaitLine("Report of round " + round);
                if (round < rounds) {
                    program.type("ready");
                    program.awaitLine("Round " + (round + 1) + " of ");
                }
            }
            program.type("ready");
            assertThat(program.awaitExit()).as(program.transcript()).isZero();
            return program.transcript();
        }
    }

    private static String lastLine(String transcript) {
        String[] lines = transcript.split("\n", -1);
        return lines[lines.length - 2];
    }
}
