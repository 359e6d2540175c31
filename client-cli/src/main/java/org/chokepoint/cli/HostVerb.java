package org.chokepoint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.link.Address;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.CreateGame;
import org.chokepoint.protocol.v1.TakeOver;
import org.chokepoint.protocol.v1.Timing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A game for others, on a server that is started for it or on one that runs already. */
@Command(
        name = "host",
        description = "Open a game for others and print its join code.",
        footer = {
            "",
            "Examples:",
            "  chokepoint host",
            "  chokepoint host --lesson 45 --seats 24",
            "  chokepoint host --scenario quick --seats 30 --plan-seconds 180",
            "  chokepoint host --lesson 45 --groups 4 --seats 6",
            "  chokepoint host --lesson 45 --teams 3 --seats 8",
            "  chokepoint host --weights growth=30,leadership=20",
            "  chokepoint host --server 192.168.1.20:7171 --play --name Teacher",
            "  chokepoint host --game K7MFX2QD --key R4TWX9PA --server 192.168.1.20:7171"
        })
final class HostVerb extends Verb {
    /** What is said when the host goes, and the server with this program. */
    static final String SERVER_STOPS =
            "The server stops with this program. The game is kept. To go on with it: chokepoint continue";

    private static final int MILLIS_PER_SECOND = 1_000;

    /** Enough for a class: a seat too many goes to a bot, a seat too few sends a student away. */
    private static final int CLASS_SEATS = 30;

    private static final int LEAST_IN_TEAM = 2;
    private static final int MOST_IN_TEAM = 4;

    /** The server takes no more in one class. */
    private static final int MOST_GROUPS = 20;

    @Mixin
    private NewGame game = new NewGame();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder that keeps the games; default: CHOKEPOINT_DATA, else .chokepoint in your home.")
    private @Nullable Path data;

    @Option(
            names = "--server",
            paramLabel = "HOST:PORT",
            description = "A server that runs already; left out, one is started here and stops with this program.")
    private @Nullable Address server;

    @Option(
            names = "--game",
            paramLabel = "CODE",
            description = "Join code of a game that somebody hosts: to host beside them, with --key.")
    private @Nullable String beside;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            split = ",",
            description = "What its host has been shown by the word cohost; of a class one for each group.")
    private List<String> keys = List.of();

    @Option(names = "--port", paramLabel = "P", defaultValue = "7171", description = "Port of the server started here.")
    private int port = Address.DEFAULT_PORT;

    @Option(
            names = "--start-with",
            paramLabel = "N",
            defaultValue = "0",
            description = "Start by itself when so many persons are there; default: when you type start.")
    private int startWith;

    @Option(
            names = "--lesson",
            paramLabel = "MINUTES",
            description = "Length of the lesson: 30, 45, 60 or 90. Chooses scenario, seats and times, and watches the"
                    + " clock.")
    private @Nullable String lesson;

    @Option(
            names = "--pace",
            paramLabel = "N",
            defaultValue = "1",
            description = "To rehearse: the lesson and its clock run so many times as fast, 1 to 20.")
    private int pace = 1;

    @Option(
            names = "--groups",
            paramLabel = "N",
            defaultValue = "1",
            description = "So many tables on the same seed, for one class: one code, one console, 1 to 20.")
    private int groups = 1;

    @Option(
            names = "--teams",
            paramLabel = "N",
            defaultValue = "0",
            description = "So many persons share each seat, 2 to 4: 24 students in teams of 3 need --seats 8.")
    private int teams;

    @Option(names = "--untimed", description = "Every phase waits for the persons instead of the clock.")
    private boolean untimed;

    @Option(names = "--plan-seconds", paramLabel = "N", description = "Time to plan; default: the scenario's.")
    private @Nullable Integer planSeconds;

    @Option(names = "--play", description = "Take a seat as well.")
    private boolean play;

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "", description = "Your name when you play.")
    private String name = "";

    @Option(names = "--json", description = "JSON lines instead of text, both ways: docs/json-stream.md.")
    private boolean json;

    private @Nullable LessonPlan plan;

    HostVerb(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() throws ServerProcess.NotStarted, IOException {
        Door door = new Door(around);
        String fault = game.fault();
        if (fault != null) {
            door.complain(List.of(fault));
            return ExitCode.USAGE;
        }
        if (groups < 1 || groups > MOST_GROUPS) {
            door.complain(List.of("--groups: " + groups + " (expected: 1.." + MOST_GROUPS + ")"));
            return ExitCode.USAGE;
        }
        if (groups > 1 && (play || json)) {
            door.complain(List.of("--groups: not with " + (play ? "--play" : "--json")));
            return ExitCode.USAGE;
        }
        if ((beside == null) != keys.isEmpty()) {
            door.complain(List.of("--game and --key go together: the word cohost on the host's console shows both"));
            return ExitCode.USAGE;
        }
        if (beside != null) {
            return hostBeside(door.remembering(Places.ofUser()), beside);
        }
        if (teams != 0 && (teams < LEAST_IN_TEAM || teams > MOST_IN_TEAM)) {
            door.complain(List.of("--teams: " + teams + " (expected: " + LEAST_IN_TEAM + ".." + MOST_IN_TEAM + ")"));
            return ExitCode.USAGE;
        }
        Optional<Lesson> chosen = Lesson.of(lesson == null ? asked() : lesson.strip());
        if (lesson != null && chosen.isEmpty()) {
            door.complain(List.of("--lesson: " + lesson + " (expected: " + Lesson.lengths() + ")"));
            return ExitCode.USAGE;
        }
        if (pace < 1 || pace > LessonPlan.MOST_PACE) {
            door.complain(List.of("--pace: " + pace + " (expected: 1.." + LessonPlan.MOST_PACE + ")"));
            return ExitCode.USAGE;
        }
        plan = chosen.map(length -> new LessonPlan(length, pace)).orElse(null);
        Address running = server;
        if (running != null) {
            return run(
                    door.remembering(Places.ofUser()),
                    running,
                    List.of(running.toString()),
                    "You do not host any more. The game goes on without you.",
                    false);
        }
        Path games = data == null ? Places.standardFolder() : data.toAbsolutePath();
        door.remembering(Places.ofUser().withServerOf(games));
        try (ServerProcess started = ServerProcess.start(ServerProcess.open(port, games), door.inbox())) {
            int at = started.address().port();
            return run(door, new Address("127.0.0.1", at), LocalAddresses.at(at), SERVER_STOPS, true);
        }
    }

    private int hostBeside(Door door, String code) {
        Address at = server == null ? new Address("127.0.0.1", port) : server;
        List<ClientFrame.Builder> ways = keys.stream()
                .map(key -> ClientFrame.newBuilder()
                        .setTakeOver(TakeOver.newBuilder().setCode(code).setSeatCode(key)))
                .toList();
        String farewell = "You do not host any more. The first host goes on.";
        SessionStyle style = new SessionStyle(false, false, List.of(at.toString()), farewell);
        if (ways.size() > 1) {
            return door.classroom(at, ways, style);
        }
        return json ? door.json(at, ways.get(0), false) : door.line(at, ways.get(0), style);
    }

    /** The only question, when a person at a terminal has said nothing about the game. Anything but a length is 45. */
    private String asked() throws IOException {
        if (!around.terminal() || json || game.isScenarioNamed() || untimed || planSeconds != null || server != null) {
            return "";
        }
        around.out().print("How long is your lesson? " + Lesson.lengths() + " minutes; Enter means 45: ");
        around.out().flush();
        String typed = InputReader.line(around.in(), around.charset()).strip();
        return Lesson.of(typed).isPresent() ? typed : "45";
    }

    private int run(Door door, Address at, List<String> joinAt, String farewell, boolean own) {
        if (groups > 1) {
            return door.classroom(at, groupWays(), new SessionStyle(false, false, joinAt, farewell, plan, own));
        }
        ClientFrame.Builder way = ClientFrame.newBuilder().setCreateGame(wish());
        return json
                ? door.json(at, way, false)
                : door.line(at, way, new SessionStyle(false, false, joinAt, farewell, plan, own));
    }

    /** The first group as wished, the others like it. */
    private List<ClientFrame.Builder> groupWays() {
        CreateGame first = wish();
        List<ClientFrame.Builder> ways = new ArrayList<>();
        ways.add(ClientFrame.newBuilder().setCreateGame(first));
        for (int group = 2; group <= groups; group++) {
            ways.add(ClientFrame.newBuilder()
                    .setCreateGame(CreateGame.newBuilder()
                            .setGroupOf(first.getHostToken())
                            .setHostToken(Secret.draw())));
        }
        return ways;
    }

    private CreateGame wish() {
        CreateGame.Builder wish = game.wish().setStartWithPlayers(startWith).setTeamSize(teams);
        LessonPlan fitting = plan;
        if (fitting != null) {
            wish.setTiming(fitting.timing());
            if (!game.isSeatsNamed()) {
                int share = groups * Math.max(1, teams);
                wish.setSeats((CLASS_SEATS + share - 1) / share);
            }
            if (!game.isScenarioNamed()) {
                wish.setScenario(fitting.lesson().scenario());
            }
        }
        if (play) {
            wish.setPlay(NewGame.seat(name));
        }
        if (untimed) {
            wish.setTiming(NewGame.untimed());
        }
        Integer seconds = planSeconds;
        if (seconds != null) {
            wish.setTiming(Timing.newBuilder(wish.getTiming()).setPlanMs(seconds * MILLIS_PER_SECOND));
        }
        return wish.build();
    }
}
