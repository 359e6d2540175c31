package org.chokepoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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
    void shouldTellItsFiguresToThisComputerAlone() throws Exception {
        try (Program server = Program.server(
                        "serve", "--port", "0", "--host", "127.0.0.1", "--admin-port", "0", "--stop-with-stdin");
                Program host = Program.client(
                        "host",
                        "--server",
                        server.awaitLine("listening ").substring(10),
                        "--play",
                        "--name",
                        "Zephyrine")) {
            // given
            String admin = server.awaitLine("admin ").substring(6);
            String[] game = host.awaitLine("game ").split(" ", -1);
            // when
            String figures = get(admin, "/metrics");
            // then
            assertThat(admin).startsWith("127.0.0.1:");
            assertThat(figures)
                    .contains("\nchokepoint_rooms 1\n")
                    .contains("\nchokepoint_connections 1\n")
                    .containsPattern("\nchokepoint_journal_sync_seconds_count [1-9]")
                    .containsPattern("\nprocess_cpu_seconds_total 0?\\d\\.\\d")
                    .doesNotContain("Zephyrine", game[1], game[3]);
            assertThat(figures.lines())
                    .allMatch(line -> line.matches("# (HELP|TYPE) .*|\\w+(\\{\\w+=\"[^\"]+\"})? \\S+"));
            assertThat(get(admin, "/-/healthy")).isEqualTo("healthy\n");
            assertThat(get(admin, "/-/ready")).isEqualTo("ready\n");
        }
    }

    private static String get(String admin, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://" + admin + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Test
    void shouldKeepNothingAndSaySoWhenAskedTo(@TempDir Path data) throws Exception {
        try (Program server = Program.server(
                        "serve",
                        "--port",
                        "0",
                        "--host",
                        "127.0.0.1",
                        "--admin-port",
                        "0",
                        "--stop-with-stdin",
                        "--journal",
                        "none",
                        "--data",
                        data.toString());
                Program host = Program.client(
                        "host", "--server", server.awaitLine("listening ").substring(10), "--play")) {
            // when
            assertThat(host.awaitLine("game ")).isNotEmpty();
            // then
            assertThat(server.transcript()).contains("NOTHING IS KEPT: with --journal none");
            assertThat(get(server.awaitLine("admin ").substring(6), "/metrics"))
                    .contains("\nchokepoint_rooms 1\n")
                    .doesNotContain("journal_sync");
            assertThat(data).isEmptyDirectory();
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
