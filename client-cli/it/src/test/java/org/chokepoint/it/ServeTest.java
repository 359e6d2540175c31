package org.chokepoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process: how it starts, how it refuses to, how it ends. */
class ServeTest {
    private static final Path PACKS = Path.of("..", "..", "content", "packs");

    @Test
    void shouldEndWithItsInputAndReportSuccess() {
        try (Program server = Program.server("serve", "--port", "0", "--host", "127.0.0.1", "--stop-with-stdin")) {
            // given
            assertThat(server.awaitLine("listening ")).matches("listening 127\\.0\\.0\\.1:\\d+");
            // when
            server.endOfInput();
            // then
            assertThat(server.awaitExit()).as(server.transcript()).isZero();
        }
    }

    @Test
    void shouldOpenAGameOnAServerOfItsOwnThatListensToAll() {
        try (Program host = Program.client("host", "--port", "7179", "--scenario", "quick", "--seats", "2", "--play")) {
            // when
            String line = host.awaitLine("game ");
            // then
            assertThat(line).matches("game [0-9a-f]+ code [0-9A-Z]{8}");
            assertThat(host.awaitLine("Others join")).isNotEmpty();
            assertThat(host.transcript()).doesNotContain("0:0:0:0");
        }
    }

    @Test
    void shouldSayInASentenceThatThePortIsTaken() {
        try (Program first = Program.server("serve", "--port", "0", "--host", "127.0.0.1", "--stop-with-stdin")) {
            // given
            String port = first.awaitLine("listening ").replaceAll(".*:", "");
            // when
            try (Program second = Program.server("serve", "--port", port, "--host", "127.0.0.1")) {
                int exit = second.awaitExit();
                // then
                assertThat(exit).isEqualTo(3);
                assertThat(second.transcript())
                        .contains("Port " + port + " is taken")
                        .doesNotContain("Exception");
            }
        }
    }

    @Test
    void shouldNotStartWithABrokenPack(@TempDir Path folder) throws IOException {
        // given
        copy(PACKS, folder);
        Path cards = folder.resolve("core").resolve("cards.yaml");
        String text = Files.readString(cards, StandardCharsets.UTF_8);
        Files.writeString(cards, text.replaceFirst("mandate: ", "mandaet: "), StandardCharsets.UTF_8);
        // when
        try (Program server =
                Program.server("serve", "--port", "0", "--packs", folder.toString(), "--stop-with-stdin")) {
            int exit = server.awaitExit();
            // then
            assertThat(exit).isEqualTo(5);
            assertThat(server.transcript())
                    .containsPattern("cards\\.yaml:\\d+:\\d+ error unknown-key: 'mandaet'")
                    .contains("mandate")
                    .doesNotContain("listening");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}
