package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.chokepoint.cli.Seatbelt.Typing;
import org.chokepoint.cli.fake.FakeServer;
import org.chokepoint.cli.fake.Samples;
import org.chokepoint.cli.fake.ScriptedGame;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.HostAction.ShowDebrief;
import org.chokepoint.protocol.v1.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SessionTest {
    @Test
    void shouldPlayWholeGameWhenLinesArePiped() throws IOException {
        // given
        ScriptedGame game = new ScriptedGame("Jimin");
        try (FakeServer server = new FakeServer(game)) {
            List<String> lines = List.of(
                    "ready",
                    "chips 40 ai 20 nev 20 talent 15",
                    "equipment 25",
                    "equipment 12",
                    "research chips 35",
                    "card stockpile",
                    "card m_and_a equipment",
                    "card drop stockpile",
                    "answer 1b",
                    "borrow 10",
                    "stance open",
                    "reserve",
                    "even",
                    "undo",
                    "keep",
                    "why",
                    "cards",
                    "cards m_and_a",
                    "lines",
                    "status",
                    "seats",
                    "help",
                    "help all",
                    "help card",
                    "plan",
                    "commit",
                    "report full",
                    "standings",
                    "ready",
                    "ready",
                    "commit",
                    "",
                    "debrief",
                    "debrief turn",
                    "debrief decisions",
                    "debrief ledger",
                    "debrief ledger equipment",
                    "debrief ledger sales of chips",
                    "debrief ledger nonsense",
                    "debrief weights",
                    "debrief readings",
                    "debrief table",
                    "whatif 2",
                    "whatif 2 chips 40",
                    "whatif 2 status",
                    "whatif");

            // when
            Seatbelt run = Seatbelt.piped(
                    lines, "join", "K7MF-X2QD", "--server", server.address().toString());

            // then
            Golden.check("join-piped.txt", run.out(server.address()));
            assertThat(run.exit()).isZero();
            assertThat(lastCommitted(game).getCardsList()).isEmpty();
        }
    }

    @Test
    void shouldLockInAgainAndGoOnWhenTheHostTookTheCloseBack() throws IOException {
        // given
        ScriptedGame game = new ScriptedGame("Jimin").reopening();
        try (FakeServer server = new FakeServer(game)) {
            List<String> lines =
                    List.of("ready", "chips 33", "commit", "ready", "commit", "ready", "ready", "commit", "");

            // when
            Seatbelt run = Seatbelt.piped(
                    lines, "join", "K7MFX2QD", "--server", server.address().toString());

            // then
            assertThat(run.exit()).as(run.out()).isZero();
            assertThat(run.out())
                    .contains("The host has taken the close of round 1 back")
                    .contains("state ");
            List<Plan> committed = game.received().stream()
                    .filter(ClientFrame::hasCommitPlan)
                    .map(frame -> frame.getCommitPlan().getPlan())
                    .toList();
            assertThat(committed).hasSize(3);
            assertThat(committed.get(1)).isEqualTo(committed.get(0));
        }
    }

    @Test
    void shouldShowWhatTheHostPutsOnEveryScreen() throws IOException {
        // given
        ScriptedGame game = new ScriptedGame("Jimin")
                .showing(ShowDebrief.newBuilder()
                        .setPage(ShowDebrief.Page.WHAT_IF)
                        .setSeat(2)
                        .setRound(1)
                        .setPlan(Plan.getDefaultInstance())
                        .setWords("chips 40")
                        .build());
        try (FakeServer server = new FakeServer(game)) {
            // when
            Seatbelt run = Seatbelt.piped(
                    List.of("ready", "commit", "ready", "ready", "commit", "ready", "debrief table"),
                    "join",
                    "K7MFX2QD",
                    "--server",
                    server.address().toString());

            // then
            assertThat(run.exit()).as(run.out()).isZero();
            assertThat(run.out()).contains("On the board: What if, round 1, longterm.", "chips 40");
        }
    }

    private static Plan lastCommitted(ScriptedGame game) {
        return game.received().stream()
                .filter(ClientFrame::hasCommitPlan)
                .reduce((first, second) -> second)
                .orElseThrow()
                .getCommitPlan()
                .getPlan();
    }

    @Test
    void shouldExplainMistakesAtTheWordWhenLinesCannotBeFollowed() throws IOException {
        // given
        try (FakeServer server = new FakeServer(new ScriptedGame("Jimin"))) {
            List<String> lines = List.of(
                    "ready",
                    "chips 40 equipmnt 12",
                    "chips",
                    "chips forty",
                    "chips NaN",
                    "chips -5",
                    "chips 110",
                    "chips 12.345",
                    "chips 80 ai 30",
                    "40",
                    "20 chips",
                    "st 20",
                    "stokpile",
                    "stockpile",
                    "card stockpil",
                    "card m_and_a",
                    "card m_and_a equipmet",
                    "card stockpile equipment",
                    "card big_fund",
                    "card drop stockpile",
                    "answer 3b",
                    "answer 1d",
                    "answer 2",
                    "answer",
                    "stance duel",
                    "borrow 31",
                    "research chips",
                    "frobnicate",
                    "why 9",
                    "report",
                    "start");

            // when
            Seatbelt run = Seatbelt.piped(
                    lines, "join", "K7MFX2QD", "--server", server.address().toString());

            // then
            Golden.check("mistakes.txt", run.out(server.address()));
            assertThat(run.exit()).isZero();
        }
    }

    @Test
    void shouldWalkMenusWhenNumbersAreTypedAtTerminal() throws IOException {
        // given
        ScriptedGame game = new ScriptedGame("Jimin");
        try (FakeServer server = new FakeServer(game)) {
            List<Typing> typings = List.of(
                    new Typing("Type for example", "ready"),
                    new Typing("", ""),
                    new Typing("9 Help", "1"),
                    new Typing("Money.", "1"),
                    new Typing("Percent for", "25.5"),
                    new Typing("would become", "2"),
                    new Typing("Basic research", "2"),
                    new Typing("Percent of basic", "20"),
                    new Typing("would become", "4"),
                    new Typing("Cards that", "2"),
                    new Typing("on what", "2"),
                    new Typing("would become", "5"),
                    new Typing("Lithography", "9"),
                    new Typing("Choose 1 to 3", "2"),
                    new Typing("would become", "8"),
                    new Typing("Taken back", "3"),
                    new Typing("Stance", ""),
                    new Typing("Menu closed", "chips 45 ai 5"),
                    new Typing("Warning", "7"),
                    new Typing("Lock in all the same?", "n"),
                    new Typing("Nothing was done", "commit"),
                    new Typing("Enter goes on", ""),
                    new Typing("Round 2", "quit"),
                    new Typing("Leave now?", "n"),
                    new Typing("Nothing was done", "leave"),
                    new Typing("Give your seat up", "y"));

            // when
            Seatbelt run = Seatbelt.terminal(
                    typings,
                    "join",
                    "K7MFX2QD",
                    "--name",
                    "Jimin",
                    "--server",
                    server.address().toString());

            // then
            Golden.check("join-terminal.txt", run.out(server.address()));
            assertThat(run.exit()).isZero();
            assertThat(game.received().stream().filter(ClientFrame::hasLeaveSeat))
                    .hasSize(1);
        }
    }

    @Test
    void shouldPlayByItselfAndEndWithStateWhenAuto() throws IOException {
        // given
        ScriptedGame game = new ScriptedGame("지민");
        try (FakeServer server = new FakeServer(game)) {
            // when
            Seatbelt run = Seatbelt.piped(
                    List.of(),
                    "join",
                    "K7MFX2QD",
                    "--auto",
                    "--server",
                    server.address().toString());

            // then
            Golden.check("join-auto.txt", run.out(server.address()));
            assertThat(run.out().lines().reduce((first, second) -> second)).contains("state " + Samples.HASH);
            assertThat(run.exit()).isZero();
            assertThat(lastCommitted(game)).isEqualTo(Samples.draft());
        }
    }

    @Test
    void shouldSayGoodbyeAndKeepSeatWhenPipedInputEnds() throws IOException {
        // given
        ScriptedGame game = new ScriptedGame("Jimin");
        try (FakeServer server = new FakeServer(game)) {
            // when
            Seatbelt run = Seatbelt.piped(
                    List.of("ready"),
                    "join",
                    "K7MFX2QD",
                    "--server",
                    server.address().toString());

            // then
            assertThat(run.exit()).isZero();
            assertThat(run.out()).endsWith("You left the table. Your seat is kept, and what you committed counts.\n");
            assertThat(game.received().stream().anyMatch(ClientFrame::hasLeaveSeat))
                    .isFalse();
        }
    }

    @Test
    void shouldHostWhenWordsOfTheHostAreTyped() throws IOException {
        // given
        try (FakeServer server = new FakeServer(new ScriptedGame("Jimin"))) {
            List<String> lines = List.of("chips 40", "status", "start", "next", "standings", "help", "end");

            // when
            Seatbelt run =
                    Seatbelt.piped(lines, "host", "--server", server.address().toString());

            // then
            Golden.check("host-piped.txt", run.out(server.address()));
            assertThat(run.exit()).isZero();
        }
    }

    @Test
    void shouldStreamBothWaysWhenJson() throws IOException {
        // given
        ScriptedGame game = new ScriptedGame("Jimin");
        try (FakeServer server = new FakeServer(game)) {
            List<String> lines = List.of(
                    "{\"v\":1,\"type\":\"ready\"}",
                    "{\"type\":\"save_draft\",\"body\":{\"plan\":{\"share_bp\":{\"design\":4000}},\"forecast\":true}}",
                    "{\"type\":\"frobnicate\"}",
                    "{\"type\":\"save_draft\",\"body\":{\"plam\":{}}}",
                    "{\"v\":2,\"type\":\"ready\"}",
                    "nonsense",
                    "{\"type\":\"commit_plan\",\"body\":{\"plan\":{\"share_bp\":{\"design\":4000}}}}",
                    "{\"type\":\"ready\"}",
                    "{\"type\":\"ready\"}",
                    "{\"type\":\"commit_plan\"}",
                    "{\"type\":\"ready\"}");

            // when
            Seatbelt run = Seatbelt.piped(
                    lines,
                    "join",
                    "K7MFX2QD",
                    "--json",
                    "--no-input",
                    "--server",
                    server.address().toString());

            // then
            Golden.check("join-json.txt", run.out());
            assertThat(run.exit()).isZero();
            assertThat(run.out()).doesNotContain("seat_token\":\"c2");
        }
    }
}
