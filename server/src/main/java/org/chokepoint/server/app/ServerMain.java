package org.chokepoint.server.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The server's half of the program. One class a verb; this one only hands over. */
@Command(
        name = "chokepoint",
        description = "Runs games and works with content packs.",
        versionProvider = ProgramVersion.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            ServeVerb.class,
            LoadtestVerb.class,
            PackVerb.class,
            SimulateVerb.class,
            ThesesVerb.class,
            BalanceVerb.class,
            VerifyVerb.class,
            ReplayVerb.class,
            ExportVerb.class,
            BackupVerb.class,
            RestoreVerb.class,
            ForkVerb.class,
            RepairVerb.class,
            ReportVerb.class,
            ForgetVerb.class
        })
public final class ServerMain implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private ServerMain() {}

    /** Runs a verb and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs a verb. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new ServerMain())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(ServerMain::failed)
                .execute(args);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Which verb?");
    }

    /** A fault of ours: one plain line for people. */
    private static int failed(Exception e, CommandLine line, CommandLine.ParseResult args) {
        line.getErr().println("chokepoint: failed: " + e);
        return ExitCode.FAILED;
    }
}
