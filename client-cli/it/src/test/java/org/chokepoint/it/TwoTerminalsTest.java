package org.chokepoint.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One server, a host who plays, and a second person: three processes and one game. */
class TwoTerminalsTest {

    @Test
    void shouldPlayAGameOfTwoPersonsWhoSeeTheSameStandings() {
        try (Program server = Program.server("serve", "--port", "0", "--host", "127.0.0.1", "--stop-with-stdin")) {
            // given
            String address = server.awaitLine("listening ").substring("listening ".length());
            try (Program ada = Program.client(
                            "host",
                            "--server",
                            address,
                            "--scenario",
                            "quick",
                            "--seed",
                            "11",
                            "--seats",
                            "2",
                            "--start-with",
                            "2",
                            "--play");
                    Program ben = Program.client("join", codeOf(ada), "--server", address, "--name", "Ben", "--line")) {
                // when
                for (int round = 1; round <= 6; round++) {
                    ada.awaitLine("Round " + round + " of 6");
                    ben.awaitLine("Round " + round + " of 6");
                    if (round == 2) {
                        useTheConsole(ada, ben);
                    }
                    ada.type("commit");
                    ben.type("chips 40 ai 20 nev 20 talent 20");
                    ben.type("commit");
                    ada.awaitLine("Report of round " + round);
                    ben.awaitLine("Report of round " + round);
                    ada.type("ready");
                    ben.type("ready");
                }
                String adasState = ada.awaitLine("state ");
                String bensState = ben.awaitLine("state ");
                // then
                assertThat(bensState).matches("state [0-9a-f]{64}").isEqualTo(adasState);
                assertThat(ben.transcript()).contains(" 1 ").contains("Ben");
            }
            server.endOfInput();
            assertThat(server.awaitExit()).as(server.transcript()).isZero();
        }
    }

    /** What the host does to the class between two plans; none of it moves the game. */
    private static void useTheConsole(Program ada, Program ben) {
        ada.type("pause");
        ben.awaitLine("The host has paused the game");
        ada.type("say Look at the chips.");
        ben.awaitLine("The host says: Look at the chips.");
        ada.type("eyes");
        ben.awaitLine("Eyes up");
        ada.type("free");
        ada.type("resume");
        ben.awaitLine("The clock runs again");
        ada.type("more 60");
        ada.awaitLine("More time for everybody.");
        ada.type("hide");
        ben.awaitLine("The host keeps the standings hidden.");
        ada.type("show");
        ben.awaitLine("The standings are shown again.");
        sendBackAndLetInAgain(ada, ben);
    }

    /** Closed, so that the first try is refused and the second one lets in. */
    private static void sendBackAndLetInAgain(Program ada, Program ben) {
        ada.type("close");
        ada.awaitLine("Nobody new can join now.");
        ada.type("lobby 2");
        ben.awaitLine("The host has sent you back to the lobby");
        ben.type("");
        ben.awaitLine("Enter joins again");
        ada.type("open");
        ada.awaitLine("New people can join again.");
        ben.type("");
        ben.awaitLine("You are Ben, seat 2 of 2");
    }

    private static String codeOf(Program host) {
        String line = host.awaitLine("game ");
        return line.substring(line.lastIndexOf(' ') + 1);
    }
}
