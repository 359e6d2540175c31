package org.chokepoint.server.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chokepoint.content.model.BotDef;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.server.engine.rule.Rulebook;
import org.chokepoint.server.lab.GameRecord;
import org.chokepoint.server.lab.ResultsCsv;
import org.chokepoint.server.lab.SeedRange;
import org.chokepoint.server.lab.Simulation;
import org.chokepoint.server.lab.Simulation.Detail;
import org.chokepoint.server.lab.Simulation.Mode;
import org.chokepoint.server.lab.WinTable;
import org.chokepoint.server.lab.Workers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code simulate}: tables of bots, without a network. */
@Command(
        name = "simulate",
        description = "Plays many games of bots and tells who won how often.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the results cannot be written",
            "2:the command line makes no sense",
            "5:the content has errors"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chokepoint simulate",
            "  chokepoint simulate --scenario quick --seeds 0..999",
            "  chokepoint simulate --mode rivals --bots longterm,talent,stopgo --out results.csv"
        })
final class SimulateVerb implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            defaultValue = "sprint",
            description = "Scenario (default: ${DEFAULT-VALUE}).")
    private String scenario = "sprint";

    @Option(
            names = "--bots",
            paramLabel = "ID,...",
            split = ",",
            description = "Bots at the table (default: those the scenario seats).")
    private List<String> bots = List.of();

    @Option(
            names = "--seeds",
            paramLabel = "A..B",
            defaultValue = "0..99",
            description = "Seeds to play, one game each (default: ${DEFAULT-VALUE}).")
    private String seeds = "0..99";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Also write state, score and decisions as CSV, one row per seed, seat and round.")
    private @Nullable Path out;

    @Option(
            names = "--mode",
            paramLabel = "NAME",
            defaultValue = "parallel",
            description = "parallel, or rivals in one world market (default: ${DEFAULT-VALUE}).")
    private String mode = "parallel";

    @Mixin
    private PackOptions packs = new PackOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        SeedRange range = seedRange();
        Ruleset ruleset = packs.load();
        if (ruleset == null) {
            return ExitCode.CONTENT;
        }
        ScenarioDef chosen = packs.scenario(ruleset, scenario);
        Rulebook book = Rulebook.of(ruleset, scenario);
        Detail detail = out == null ? Detail.SCORE : Detail.EVERYTHING;
        Simulation simulation = new Simulation(book, table(ruleset, chosen), mode(), detail);
        List<GameRecord> games = simulation.play(range, Workers.all(), new Progress(range.games(), "games", err()));
        out().printf(
                        "%n%s, seeds %d..%d, pack %s %s%n",
                        scenario,
                        range.first(),
                        range.last(),
                        packs.name(),
                        ruleset.pack().version());
        out().print(WinTable.of(games).text());
        out().flush();
        return out == null ? ExitCode.OK : write(games, book, out);
    }

    private Mode mode() {
        List<String> known = Stream.of(Mode.values())
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!known.contains(mode)) {
            throw packs.unknown("--mode", mode, known);
        }
        return Mode.valueOf(mode.toUpperCase(Locale.ROOT));
    }

    private SeedRange seedRange() {
        try {
            return SeedRange.parse(seeds);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
        }
    }

    private List<String> table(Ruleset ruleset, ScenarioDef chosen) {
        List<String> known = ruleset.bots().stream().map(BotDef::id).toList();
        for (String bot : bots) {
            if (!known.contains(bot)) {
                throw packs.unknown("--bots", bot, known);
            }
        }
        if (!bots.isEmpty()) {
            return bots;
        }
        return chosen.seatBots().isEmpty() ? known : chosen.seatBots();
    }

    private int write(List<GameRecord> games, Rulebook book, Path file) {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            ResultsCsv.write(games, book, writer);
        } catch (IOException e) {
            err().println("The results cannot be written to " + file + ": " + e.getMessage());
            return ExitCode.FAILED;
        }
        out().println("wrote " + file);
        return ExitCode.OK;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
