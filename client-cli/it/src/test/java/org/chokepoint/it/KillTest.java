package org.chokepoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed in the middle of a game of two persons, started again, and the game goes on as if nothing was. */
class KillTest {
    private static final int ROUNDS = 6;

    @Test
    void shouldEndAsWithoutTheKillsAndNobodyTypesAnythingToComeBack(@TempDir Path calm, @TempDir Path stormy) {
        // given
        String uninterrupted = play(calm, false);
        // when
        String interrupted = play(stormy, true);
        // then
        assertThat(interrupted).matches("state [0-9a-f]{64}").isEqualTo(uninterrupted);
    }

    private static String play(Path data, boolean killing) {
        Program server = serve("0", data);
        String address = server.awaitLine("listening ").substring("listening ".length());
        String port = address.replaceAll(".*:", "");
        try (Program ada = Program.client(
                        "host",
                        "--server",
                        address,
                        "--scenario",
                        "quick",
                        "--seed",
                        "11",
                        "--seats",
                        "3",
                        "--start-with",
                        "2",
                        "--play",
                        "--untimed");
                Program ben = Program.client("join", codeOf(ada), "--server", address, "--name", "Ben", "--line")) {
            for (int round = 1; round <= ROUNDS; round++) {
                ada.awaitLine("Round " + round + " of " + ROUNDS);
                ben.awaitLine("Round " + round + " of " + ROUNDS);
                ada.type("commit");
                if (killing && round % 2 == 0) {
                    server.kill();
                    ben.awaitLine("Connection lost");
                    server = serve(port, data);
                }
                ben.type("chips 40 ai 20 nev 20 talent 20");
                ben.type("commit");
                ada.awaitLine("Report of round " + round);
                ben.awaitLine("Report of round " + round);
                ada.type("ready");
                ben.type("ready");
            }
            String adasState = ada.awaitLine("state ");
            assertThat(ben.awaitLine("state ")).isEqualTo(adasState);
            if (killing) {
                assertThat(ben.transcript()).contains("Connected again");
            }
            return adasState;
        } finally {
            server.close();
        }
    }

    private static Program serve(String port, Path data) {
        return Program.server(
                "serve", "--port", port, "--host", "127.0.0.1", "--stop-with-stdin", "--data", data.toString());
    }

    private static String codeOf(Program host) {
        String line = host.awaitLine("game ");
        return line.substring(line.lastIndexOf(' ') + 1);
    }
}
