package org.chokepoint.server.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.server.load.LoadPlan;
import org.chokepoint.server.load.LoadResult;
import org.chokepoint.server.load.LoadRun;
import org.chokepoint.server.load.ServerFigures;
import org.chokepoint.server.room.RoomLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code loadtest}: how much a server bears. */
@Command(
        name = "loadtest",
        description = "Plays many games against a server that runs, and tells what an action costs it.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:measured",
            "1:the server told something wrong, or a connection failed: the row is no result",
            "2:the command line makes no sense",
            "3:the server or its admin port cannot be reached",
            "5:the content has errors"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chokepoint serve --host 127.0.0.1 --admin-port 7172 --trusted-load",
            "  chokepoint loadtest --server 127.0.0.1:7171 --admin 127.0.0.1:7172 --games 10 --players 30 --rounds 100",
            "  chokepoint loadtest --server 127.0.0.1:7171 --games 10 --players 30 --rounds 20 --think 1000"
        })
final class LoadtestVerb implements Callable<Integer> {
    private static final int ROUNDS_MAX = 10_000;
    private static final int CONNECTIONS_MAX = 20_000;
    private static final int THINK_MILLIS_MAX = 60_000;
    private static final int SECONDS_MAX = 3_600;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Option(names = "--server", required = true, paramLabel = "HOST:PORT", description = "The server, of this version.")
    private String server = "";

    @Option(
            names = "--admin",
            paramLabel = "HOST:PORT",
            description = "Its admin port: without it CPU and memory stay unknown.")
    private @Nullable String admin;

    @Option(names = "--games", paramLabel = "G", defaultValue = "1", description = "Games at the same time.")
    private int games;

    @Option(names = "--players", paramLabel = "P", defaultValue = "30", description = "Players of each game.")
    private int players;

    @Option(names = "--rounds", paramLabel = "R", defaultValue = "10", description = "Rounds of each table.")
    private int rounds;

    @Option(
            names = "--warmup",
            paramLabel = "R",
            defaultValue = "0",
            description = "Rounds played before, which do not count: a server that has just started is slow.")
    private int warmup;

    @Option(
            names = "--think",
            paramLabel = "MS",
            defaultValue = "0",
            description = "Mean time to a plan, drawn from half to one and a half of it (default: none).")
    private int think;

    @Option(
            names = "--late",
            paramLabel = "N",
            defaultValue = "0",
            description = "Players of each game who come when it runs already.")
    private int late;

    @Option(
            names = "--drop",
            paramLabel = "N",
            defaultValue = "0",
            description = "Players of each game who lose their connection in every round and come back.")
    private int drop;

    @Option(
            names = "--workload",
            paramLabel = "class|full",
            defaultValue = "class",
            description = "What a plan holds: three shares, or all that a bot decides (default: ${DEFAULT-VALUE}).")
    private String workload = "class";

    @Option(names = "--scenario", paramLabel = "NAME", defaultValue = "sprint", description = "Scenario of the games.")
    private String scenario = "sprint";

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed of everything drawn.")
    private long seed;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "600",
            description = "Longest time for all of it (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--remote", description = "Allow a server on another computer.")
    private boolean remote;

    @Override
    public Integer call() throws IOException, InterruptedException {
        check();
        InetSocketAddress address = address();
        Ruleset ruleset = packs.load();
        if (ruleset == null) {
            return ExitCode.CONTENT;
        }
        packs.scenario(ruleset, scenario);
        LoadPlan plan = new LoadPlan(
                address,
                ruleset,
                scenario,
                games,
                players,
                rounds,
                warmup,
                think,
                late,
                drop,
                LoadPlan.Workload.valueOf(workload.toUpperCase(Locale.ROOT)),
                seed);
        return run(plan);
    }

    private int run(LoadPlan plan) throws InterruptedException {
        try {
            LoadResult result = new LoadRun(plan, new ServerFigures(admin), seconds, this::tell).run();
            out().println(result.row(plan));
            result.errors().forEach((what, often) -> err().println("error: " + what + " (" + often + " times)"));
            if (!result.firstDifference().isEmpty()) {
                err().println("difference: " + result.firstDifference());
            }
            if (result.errors().keySet().stream().anyMatch(what -> what.endsWith("RATE_LIMITED"))) {
                err().println("The server takes few frames a second from each connection. Start it with"
                        + " --trusted-load.");
            }
            return result.isSound() ? ExitCode.OK : ExitCode.FAILED;
        } catch (IOException e) {
            err().println("The admin port " + admin + " does not answer: " + e.getMessage());
            return ExitCode.UNREACHABLE;
        }
    }

    private void tell(String line) {
        err().println(line);
        err().flush();
    }

    private void check() {
        range("--games", games, 1, RoomLimits.GAMES_MAX);
        range("--players", players, 1, RoomLimits.SEATS_MAX);
        range("--games times --players", (long) games * players, 1, CONNECTIONS_MAX);
        range("--rounds", rounds, 1, ROUNDS_MAX);
        range("--warmup", warmup, 0, ROUNDS_MAX);
        range("--think", think, 0, THINK_MILLIS_MAX);
        range("--late", late, 0, players - 1);
        range("--drop", drop, 0, players - 1);
        range("--seconds", seconds, 1, SECONDS_MAX);
        if (!workload.equals("class") && !workload.equals("full")) {
            throw new ParameterException(
                    spec.commandLine(), "--workload: '" + workload + "' (expected one of: class, full)");
        }
    }

    private void range(String option, long value, long min, long max) {
        if (value < min || value > max) {
            throw new ParameterException(
                    spec.commandLine(), option + ": " + value + " (expected: " + min + ".." + max + ")");
        }
    }

    private InetSocketAddress address() {
        int colon = server.lastIndexOf(':');
        if (colon < 0 || !server.substring(colon + 1).matches("\\d{1,5}")) {
            throw new ParameterException(spec.commandLine(), "--server: '" + server + "' (expected: HOST:PORT)");
        }
        InetSocketAddress address =
                new InetSocketAddress(server.substring(0, colon), Integer.parseInt(server.substring(colon + 1)));
        if (address.isUnresolved()) {
            throw new ParameterException(spec.commandLine(), "--server: the address '" + server + "' is not known");
        }
        if (!remote && !address.getAddress().isLoopbackAddress()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--server: " + server + " is another computer. Allow it with --remote, if it is yours.");
        }
        return address;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
