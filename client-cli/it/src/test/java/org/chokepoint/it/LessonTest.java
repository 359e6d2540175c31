package org.chokepoint.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.chokepoint.cli.link.Address;
import org.chokepoint.cli.link.LinkException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A class of 24 in a lesson of 45 minutes, ten times as fast: a practice round, two who come late, three whose connection
 * breaks, one who changes the device, one who is removed and let back in, a pause, a close taken back, an event of the
 * host, the debrief, and the report at the end. {@code -Dlesson.keep=DIR} keeps what host, projector and some of the
 * students read. Needs the suite {@code lesson}: it takes four minutes.
 */
@Tag("lesson")
class LessonTest {
    private static final boolean WANTED = System.getProperty("suite", "").contains("lesson");
    private static final int SCRIPTED = 18;
    private static final long SEED = 45;

    private final Map<String, Program> programs = new LinkedHashMap<>();
    private final List<ScriptedStudent> scripted = new ArrayList<>();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
    private final Random random = new Random(SEED);
    private String address = "";
    private String code = "";

    @Test
    void shouldPlayALessonToItsReport(@TempDir Path data, @TempDir Path report) throws Exception {
        assumeThat(WANTED).isTrue();
        try (Program server = serve(data)) {
            // given: a host, a projector, and a class that comes in
            address = server.awaitLine("listening ").substring("listening ".length());
            Program host = program(
                    "host",
                    "host",
                    "--server",
                    address,
                    "--lesson",
                    "45",
                    "--pace",
                    "10",
                    "--seats",
                    "24",
                    "--seed",
                    "7");
            String game = host.awaitLine("game ");
            code = game.substring(game.lastIndexOf(' ') + 1);
            program("projector", "watch", code, "--server", address);
            Program ada = joined("Ada");
            Program ben = joined("Ben");
            Program cleo = joined("Cleo");
            Program eva = joined("Eva");
            for (int number = 1; number <= SCRIPTED; number++) {
                scripted.add(student("Student " + number));
            }
            host.awaitText("22 persons are here.");
            host.type("seats");

            // when
            host.type("practise");
            for (Program one : List.of(ada, ben, cleo, eva)) {
                plan(one, "Practice round. Round 1 of 6");
            }
            host.awaitLine("The practice round is over.");

            host.awaitLine("Round 1 of 6: briefing.");
            for (Program one : List.of(ada, ben, cleo, eva)) {
                plan(one, "Round 1 of 6");
            }
            scripted.get(0).drop();
            host.awaitText("Student 1 is away");
            scripted.get(0).comeBack();
            host.awaitText("Student 1 is back");

            host.awaitLine("Round 2 of 6: briefing.");
            Program dan = joined("Dan");
            scripted.add(student("Student 19"));
            for (Program one : List.of(ada, ben, cleo, eva)) {
                plan(one, "Round 2 of 6");
            }
            dan.type("ready");
            dan.type("commit");
            host.type("inject thaw");
            host.type("wait " + seatOf(eva) + " 3");
            eva.awaitLine("The host gives you more time");

            host.awaitLine("Round 3 of 6: briefing.");
            eva.kill();
            programs.put("eva-before", eva);
            host.awaitText("Eva is away");
            Program evaBack = Program.clientOf(eva.data(), "continue");
            programs.put("eva", evaBack);
            for (Program one : List.of(ada, ben, cleo, dan)) {
                plan(one, "Round 3 of 6");
            }
            host.awaitLine("Planning");
            host.type("pause");
            ada.awaitLine("The host has paused the game");
            TimeUnit.SECONDS.sleep(2);
            host.type("resume");
            evaBack.awaitLine("Round 3 of 6");
            evaBack.type("commit");

            host.awaitLine("Round 4 of 6: briefing.");
            host.type("pause");
            cleo.type("device");
            String seatCode = afterText(cleo.awaitLine("The code of seat "), "The code of seat ", " is ");
            Program tablet = program("cleo-tablet", "join", code, "--seat", seatCode, "--server", address, "--line");
            tablet.awaitLine("Round 4 of 6");
            host.type("remove " + seatOf(ben));
            ben.awaitExit();
            host.type("admit " + seatOf(ben));
            String admitted = host.awaitText("--seat").replaceAll(".*--seat (\\w+).*", "$1");
            Program benAgain = program(
                    "ben-again", "join", code, "--seat", admitted, "--server", address, "--name", "Ben", "--line");
            for (Program one : List.of(ada, tablet, dan, evaBack)) {
                plan(one, "");
            }
            benAgain.awaitLine("Round 4 of 6");
            host.type("resume");
            host.awaitLine("Planning");
            host.type("next");
            host.awaitLine("Last call");
            host.type("next");
            host.awaitLine("Round 4 is played.");
            host.type("reopen");
            ada.awaitLine("The host has taken the close of round 4 back");
            ada.type("commit");
            ada.awaitLine("Locked in.");
            benAgain.type("ready");
            benAgain.type("commit");

            host.awaitLine("Round 5 of 6: briefing.");
            for (Program one : List.of(ada, tablet, dan, evaBack, benAgain)) {
                plan(one, "Round 5 of 6");
            }
            scripted.get(1).drop();
            host.type("eyes");
            ada.awaitLine("Eyes up");
            host.type("free");
            scripted.get(1).comeBack();

            host.awaitLine("Round 6 of 6: briefing.");
            for (Program one : List.of(ada, tablet, dan, evaBack, benAgain)) {
                plan(one, "Round 6 of 6");
            }
            host.awaitLine("Round 6 is played.");
            host.awaitLine("state ");
            host.awaitExit();
            String state = ada.awaitLine("state ");

            // then
            assertThat(host.transcript()).contains(state);
            assertThat(scripted).allMatch(ScriptedStudent::isOver);
            server.endOfInput();
            assertThat(server.awaitExit()).as(server.transcript()).isZero();
            reported(data, report, game.replaceAll("game (\\w+) .*", "$1"), state);
        } finally {
            keep();
            scripted.forEach(ScriptedStudent::close);
            programs.values().forEach(Program::close);
            timer.shutdownNow();
        }
    }

    private static Program serve(Path data) {
        return Program.server(
                "serve", "--port", "0", "--host", "127.0.0.1", "--stop-with-stdin", "--data", data.toString());
    }

    private Program program(String name, String... arguments) {
        Program program = Program.client(arguments);
        programs.put(name, program);
        return program;
    }

    private Program joined(String name) {
        Program program = program(
                name.toLowerCase(java.util.Locale.ROOT), "join", code, "--server", address, "--name", name, "--line");
        program.awaitLine("You ");
        return program;
    }

    private ScriptedStudent student(String name) throws LinkException {
        return new ScriptedStudent(Address.parse(address), code, name, new Random(random.nextLong()), timer);
    }

    /** Reads, changes something, locks it in, and reads the report; a pipe holds each line until the game asks for it. */
    private static void plan(Program student, String round) {
        if (!round.isEmpty()) {
            student.awaitLine(round);
        }
        student.type("ready");
        student.type("chips 35 ai 20 nev 20 talent 15");
        student.type("commit");
        student.type("ready");
    }

    private static int seatOf(Program student) {
        String line = student.transcript()
                .lines()
                .filter(told -> told.contains("seat "))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(line.replaceAll(".*seat (\\d+).*", "$1"));
    }

    private static String afterText(String line, String before, String mark) {
        assertThat(line).startsWith(before);
        return line.substring(line.indexOf(mark) + mark.length()).replaceAll("[ ,.].*", "");
    }

    /** The report says what happened, and the rules come to the same game. */
    private static void reported(Path data, Path folder, String game, String state) throws IOException {
        try (Program report = Program.server("report", game, "--data", data.toString(), "--out", folder.toString());
                Program verify = Program.server("verify", game, "--data", data.toString())) {
            assertThat(report.awaitExit()).as(report.transcript()).isZero();
            assertThat(verify.awaitExit()).as(verify.transcript()).isZero();
            assertThat(verify.transcript()).contains(state, "verified 1 game");
        }
        String page = Files.readString(folder.resolve("report.html"));
        assertThat(page).contains("A practice round came first", "(chosen by the host)", "Ada", "Dan");
        List<String> rounds = Files.readAllLines(folder.resolve("rounds.csv"));
        assertThat(rounds).hasSize(1 + 6 * 24);
        assertThat(Files.readAllLines(folder.resolve("events.csv")))
                .anyMatch(line -> line.contains("thaw") && line.endsWith("yes"));
    }

    private void keep() throws IOException {
        String folder = System.getProperty("lesson.keep");
        if (folder != null) {
            Files.createDirectories(Path.of(folder));
            for (Map.Entry<String, Program> one : programs.entrySet()) {
                one.getValue().readOn();
                Files.writeString(
                        Path.of(folder, one.getKey() + ".txt"), one.getValue().transcript());
            }
        }
    }
}
