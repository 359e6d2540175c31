package org.chokepoint.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Help on the program or on one verb. */
@Command(name = "help", description = "Help on the program, or on one verb: chokepoint help play")
final class HelpVerb implements Runnable {
    private final Surroundings around;

    @Parameters(arity = "0..1", paramLabel = "VERB", description = "The verb.")
    private @Nullable String verb;

    @Spec
    private @Nullable CommandSpec spec;

    HelpVerb(Surroundings around) {
        this.around = around;
    }

    @Override
    public void run() {
        CommandSpec own = spec;
        if (own == null) {
            throw new IllegalStateException("run without a command line");
        }
        CommandLine top = own.parent().commandLine();
        String wanted = verb;
        CommandLine one = wanted == null ? top : top.getSubcommands().get(wanted);
        if (one == null) {
            throw new CommandLine.ParameterException(own.commandLine(), "There is no verb '" + wanted + "'.");
        }
        one.usage(around.out(), CommandLine.Help.Ansi.OFF);
    }
}
