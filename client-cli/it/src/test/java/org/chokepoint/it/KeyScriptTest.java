package org.chokepoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The key script of one person, and the screens that a terminal showed. Run with {@code -Dgolden.write=true} to write the
 * transcript anew, and {@code src/test/tmux/record.sh} to take the screens anew.
 */
class KeyScriptTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;

    /** Of captures whose name says so. */
    private static final int WIDE_COLUMNS = 120;

    private static final int WIDE_ROWS = 40;

    @Test
    void shouldPlayTheKeyScriptAsRecorded() throws IOException {
        // given
        Path golden = RESOURCES.resolve("golden").resolve("typed-quick-7.txt");
        List<String> script = Files.readAllLines(RESOURCES.resolve("keys").resolve("one-person.txt"));
        // when
        String played = play(script);
        // then
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, played, StandardCharsets.UTF_8);
        }
        assertThat(played).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    private static String play(List<String> script) {
        try (Program program = Program.client("play", "--line", "--seed", "7")) {
            String round = "";
            for (String line : script) {
                if (line.startsWith("= ")) {
                    readReport(program, round);
                    round = line.substring("= round ".length());
                    program.awaitLine("Round " + round + " of 6");
                } else if (line.startsWith("> ")) {
                    program.type(line.substring(2));
                }
            }
            readReport(program, round);
            assertThat(program.awaitExit()).as(program.transcript()).isZero();
            return program.transcript();
        }
    }

    private static void readReport(Program program, String round) {
        if (!round.isEmpty()) {
            program.awaitLine("Report of round " + round);
            program.type("ready");
        }
    }

    @Test
    void shouldFitEveryLineOfEveryTranscriptIntoTheTerminal() throws IOException {
        for (Path file : files("golden")) {
            assertThat(Files.readAllLines(file)).as(file.toString()).allMatch(line -> fits(line, COLUMNS));
        }
    }

    @Test
    void shouldFitEveryCaptureOnTheScreen() throws IOException {
        List<Path> captures = files("tmux");
        assertThat(captures).isNotEmpty();
        for (Path file : captures) {
            boolean wide = file.getFileName().toString().contains("-wide-");
            assertThat(Files.readAllLines(file))
                    .as(file.toString())
                    .hasSizeLessThanOrEqualTo(wide ? WIDE_ROWS : ROWS)
                    .allMatch(line -> fits(line, wide ? WIDE_COLUMNS : COLUMNS));
        }
    }

    private static boolean fits(String line, int columns) {
        return line.codePointCount(0, line.length()) <= columns;
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.sorted().toList();
        }
    }
}
