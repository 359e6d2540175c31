package org.chokepoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A teacher hosts a game on a server that goes with the program, and is killed: one word brings both back. */
class OwnServerTest {
    @Test
    void shouldGoOnWithTheGameWhenTheHostsProgramWasKilled(@TempDir Path data, @TempDir Path elsewhere) {
        // given
        String code;
        String address;
        Program host = Program.clientOf(
                data,
                "host",
                "--port",
                "0",
                "--scenario",
                "quick",
                "--seats",
                "2",
                "--untimed",
                "--data",
                elsewhere.resolve("class").toString());
        code = host.awaitLine("game ").replaceAll(".* ", "");
        address = host.awaitLine("  chokepoint join ").replaceAll(".*:", "127.0.0.1:");
        assertThat(host.awaitLine("  chokepoint continue")).endsWith(code);
        try (Program student = Program.client("join", code, "--server", address, "--name", "Ada", "--line")) {
            student.awaitLine("You are Ada");
            host.type("start");
            student.awaitLine("Round 1 of");
            host.kill();
            // when
            try (Program again = Program.clientOf(data, "continue")) {
                // then
                assertThat(again.awaitLine("game ")).endsWith(code);
                assertThat(again.awaitLine("  chokepoint join ")).endsWith(address.replaceAll(".*:", ":"));
                student.type("ready");
                student.type("commit");
                again.type("next");
                again.awaitLine("Round 1 is played.");
                student.awaitLine("Report of round 1");
            }
        }
    }
}
