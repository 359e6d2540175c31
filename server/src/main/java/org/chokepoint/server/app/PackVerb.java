package org.chokepoint.server.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chokepoint.content.tool.PackCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pack}: work with content packs. */
@Command(
        name = "pack",
        description = "Works with content packs.",
        mixinStandardHelpOptions = true,
        subcommands = PackVerb.CheckVerb.class)
final class PackVerb implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "pack: which verb?");
    }

    /** {@code pack check}: says what is wrong with a pack. */
    @Command(
            name = "check",
            description = "Reads a pack and says what is wrong with it, with file, line and column.",
            mixinStandardHelpOptions = true,
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {"0:the pack can be played", "5:the pack has errors or cannot be read"},
            footerHeading = "%nExamples:%n",
            footer = {
                "  chokepoint pack check",
                "  chokepoint pack check my-pack",
                "  chokepoint pack check ~/packs/mine"
            })
    static final class CheckVerb implements Callable<Integer> {
        @Parameters(
                arity = "0..1",
                paramLabel = "PACK",
                defaultValue = "core",
                description = "Name of an installed pack, or a folder (default: ${DEFAULT-VALUE}).")
        private String pack = "core";

        @Option(
                names = "--packs",
                paramLabel = "DIR",
                description = "Folder of the packs (default: the installation's).")
        private Path packs = PackFolder.standard();

        @Override
        public Integer call() {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            return PackCheck.run(List.of(folder().toString()), out);
        }

        private Path folder() {
            Path installed = packs.resolve(pack);
            return Files.isDirectory(installed) ? installed : Path.of(pack);
        }
    }
}
