package org.chokepoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A host and two persons on one seat: four processes, one plan. */
class TeamTerminalsTest {

    @Test
    void shouldPlayOneSeatTogetherWhileTheCaptainLocksIn() {
        try (Program server = Program.server("serve", "--port", "0", "--host", "127.0.0.1", "--stop-with-stdin")) {
            // given
            String address = server.awaitLine("listening ").substring("listening ".length());
            try (Program host = Program.client(
                    "host",
                    "--server",
                    address,
                    "--scenario",
                    "quick",
                    "--seed",
                    "11",
                    "--seats",
                    "2",
                    "--teams",
                    "2",
                    "--untimed")) {
                String line = host.awaitLine("game ");
                String code = line.substring(line.lastIndexOf(' ') + 1);
                try (Program ana = Program.client("join", code, "--server", address, "--name", "Ana", "--line")) {
                    ana.awaitLine("You are Ana of Team 1");
                    try (Program bo = Program.client(
                            "join", code, "--server", address, "--name", "Bo", "--team", "1", "--line")) {
                        bo.awaitLine("Your team: Ana (captain), you.");
                        ana.awaitLine("Bo has come to your team.");
                        host.awaitLine("Bo has come to Team 1. 2 persons are here.");

                        // when
                        host.type("start");
                        bo.awaitLine("Round 1 of 6");
                        ana.awaitLine("Round 1 of 6");
                        bo.type("chips 40");
                        ana.awaitLine("Bo changed the draft: Chips 40%");
                        ana.type("ready");
                        bo.type("commit");
                        bo.awaitLine("Ana is captain and does this for your team.");
                        ana.type("commit");
                        bo.awaitLine("Ana has locked the plan in.");
                        ana.awaitLine("Report of round 1");
                        bo.awaitLine("Report of round 1");
                        ana.type("captain bo");
                        bo.awaitLine("You are captain");
                        bo.type("ready");
                        bo.awaitLine("Round 2 of 6");
                        host.type("end");
                        bo.type("ready");
                        bo.type("commit");
                        bo.awaitLine("Report of round 2");
                        bo.type("ready");
                        String bosState = bo.awaitLine("state ");

                        // then
                        assertThat(ana.awaitLine("state ")).isEqualTo(bosState);
                        assertThat(ana.transcript()).contains("Bo has locked the plan in.");
                        host.type("quit");
                        host.type("y");
                    }
                }
            }
            server.endOfInput();
            assertThat(server.awaitExit()).as(server.transcript()).isZero();
        }
    }
}
