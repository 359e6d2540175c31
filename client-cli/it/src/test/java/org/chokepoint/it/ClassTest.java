package org.chokepoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two groups of a class at one console: spread, told together, spoken to together and alone, compared at the end. */
class ClassTest {
    @Test
    void shouldHostTwoGroupsAtOneConsoleAndGoOnAfterItWasKilledBesideASecondHost(
            @TempDir Path games, @TempDir Path data, @TempDir Path other) {
        List<Program> students = new ArrayList<>();
        try (Program server = Program.server(
                        "serve",
                        "--port",
                        "0",
                        "--host",
                        "127.0.0.1",
                        "--stop-with-stdin",
                        "--data",
                        games.toString());
                Program before = Program.clientOf(
                        data,
                        "host",
                        "--server",
                        server.awaitLine("listening ").substring("listening ".length()),
                        "--groups",
                        "2",
                        "--seats",
                        "2",
                        "--untimed",
                        "--seed",
                        "7")) {
            // given
            String game = before.awaitLine("game ");
            String code = game.substring(game.lastIndexOf(' ') + 1);
            before.awaitLine("2 groups of 2 seats on the same seed");
            String address =
                    server.transcript().lines().findFirst().orElseThrow().substring("listening ".length());
            for (String name : List.of("Ann", "Ben", "Cem")) {
                Program student = Program.client("join", code, "--server", address, "--name", name, "--auto");
                students.add(student);
                student.awaitLine("You are " + name);
                before.awaitText(name + " joined");
            }
            before.type("remove 1");
            before.awaitLine("In which group?");
            before.kill();

            // when
            try (Program host = Program.clientOf(data, "continue")) {
                host.awaitLine("2 groups of 2 seats on the same seed");
                host.type("2: rename 1 Blue Heron");
                assertThat(host.awaitText("Done.")).isEqualTo("[2] Done.");
                host.type("cohost");
                String[] typed = host.awaitText("--game").strip().split(" ", -1);
                try (Program second = Program.clientOf(other, Arrays.copyOfRange(typed, 1, typed.length))) {
                    second.awaitLine("2 groups of 2 seats on the same seed");
                    second.type("start");
                    second.awaitText("Started.");
                    host.awaitLine("First of the class");
                    second.awaitText("[2] state ");
                    assertThat(second.awaitExit()).as(second.transcript()).isZero();
                }

                // then
                assertThat(host.awaitText("[1] state ")).hasSameSizeAs(host.awaitText("[2] state "));
                assertThat(host.awaitExit()).as(host.transcript()).isZero();
                assertThat(host.transcript())
                        .containsPattern("Group +here +ready +round +phase +mean +best +par +mean above par")
                        .containsPattern("1 +\\d of 2 +\\d +6/6 +over")
                        .contains("Blue Heron");
            }
            assertThat(students.get(1).awaitExit()).isZero();
            assertThat(students.get(1).transcript()).contains("in group 2.");
        } finally {
            students.forEach(Program::close);
        }
    }
}
