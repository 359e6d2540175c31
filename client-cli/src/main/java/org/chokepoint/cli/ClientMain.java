package org.chokepoint.cli;

import java.util.List;
import org.chokepoint.cli.command.Nearest;
import org.chokepoint.cli.link.Address;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The client's main class: reads the command line and hands over to a verb. */
@Command(
        name = "chokepoint",
        mixinStandardHelpOptions = true,
        description = "A turn-based policy strategy game for classes.",
        footer = {
            "",
            "Exit codes: 0 ok, 1 failed, 2 usage, 3 no server, 4 refused, 5 content not valid,",
            "6 versions do not fit, 130 interrupted.",
            "",
            "More about a verb: chokepoint play --help"
        })
public final class ClientMain implements Runnable {
    private static final List<String> VERBS = List.of(
            "play", "join", "continue", "host", "watch", "help", "serve", "pack", "simulate", "theses", "balance");

    private final Surroundings around;

    private ClientMain(Surroundings around) {
        this.around = around;
    }

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args, Surroundings.ofProcess()));
    }

    /** Runs the program and returns its exit code. */
    static int run(String[] args, Surroundings around) {
        CommandLine line = new CommandLine(new ClientMain(around));
        line.getCommandSpec().version("chokepoint " + Program.version());
        List.of(
                        new PlayVerb(around),
                        new JoinVerb(around),
                        new ContinueVerb(around),
                        new HostVerb(around),
                        new WatchVerb(around))
                .forEach(line::addSubcommand);
        line.addSubcommand(new HelpVerb(around));
        line.registerConverter(Address.class, ClientMain::address);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setOut(around.writer(around.out()));
        line.setErr(around.writer(around.err()));
        line.setParameterExceptionHandler((e, given) -> usage(e, around));
        line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, around));
        return line.execute(args);
    }

    private static Address address(String text) {
        try {
            return Address.parse(text);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(e.getMessage());
        }
    }

    private static int usage(ParameterException e, Surroundings around) {
        around.err().println(e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched) {
            near(unmatched).forEach(verb -> around.err().println("Did you mean: chokepoint " + verb));
        }
        around.err().println("Help: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    /** Verbs that may have been meant, those of the server's half included. */
    private static List<String> near(UnmatchedArgumentException e) {
        boolean verb = e.getCommandLine().getParent() == null;
        return verb ? Nearest.to(e.getUnmatched().get(0), VERBS) : List.of();
    }

    private static int failed(Exception e, Surroundings around) {
        if (e instanceof ServerProcess.NotStarted server) {
            server.lines().forEach(around.err()::println);
            return server.exitCode();
        }
        around.err().println("Chokepoint stopped because of a mistake in the program: " + e);
        around.err().println("  Please report it. To see where it happened, set CHOKEPOINT_DEBUG=1 and try again.");
        if ("1".equals(System.getenv("CHOKEPOINT_DEBUG"))) {
            e.printStackTrace(around.err());
        }
        return ExitCode.FAILED;
    }

    /** Without a verb: the help. */
    @Override
    public void run() {
        new CommandLine(this).usage(around.out(), Ansi.OFF);
    }
}
