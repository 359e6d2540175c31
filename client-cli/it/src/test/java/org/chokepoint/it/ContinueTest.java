package org.chokepoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client is killed after it has submitted, and comes back to its seat, its plan and the same clock. */
class ContinueTest {
    private static final int PLAN_MILLIS = 600_000;
    private static final Pattern LEFT = Pattern.compile("\"left_ms\":\"?(\\d+)");

    @Test
    void shouldComeBackToSeatPlanAndClock(@TempDir Path games, @TempDir Path data) {
        // given
        Program server = Program.server(
                "serve", "--port", "0", "--host", "127.0.0.1", "--stop-with-stdin", "--data", games.toString());
        String address = server.awaitLine("listening ").substring("listening ".length());
        try (Program ada = Program.client(
                "host",
                "--server",
                address,
                "--scenario",
                "quick",
                "--seats",
                "2",
                "--start-with",
                "2",
                "--play",
                "--plan-seconds",
                Integer.toString(PLAN_MILLIS / 1_000))) {
            String game = ada.awaitLine("game ");
            String code = game.substring(game.lastIndexOf(' ') + 1);
            Program ben = Program.clientOf(data, "join", code, "--server", address, "--name", "Ben", "--line");
            ben.awaitLine("Round 1 of");
            ada.awaitLine("Round 1 of");
            ben.type("ready");
            ada.type("ready");
            ben.type("chips 40 ai 20 nev 20 talent 20");
            ben.type("commit");
            ben.awaitLine("Locked in.");
            // when
            ben.kill();
            try (Program again = Program.clientOf(data, "continue", "--json")) {
                // then
                Matcher left = LEFT.matcher(again.awaitText("\"type\":\"table\""));
                assertThat(left.find()).as("time is left").isTrue();
                assertThat(Long.parseLong(left.group(1))).isBetween(1L, (long) PLAN_MILLIS);
                assertThat(again.awaitText("\"type\":\"seated\"")).contains("Ben");
                assertThat(again.awaitText("\"type\":\"seat_view\"")).contains("\"committed\":true");
                ada.type("commit");
                ada.awaitLine("Report of round 1");
            }
        } finally {
            server.close();
        }
    }
}
