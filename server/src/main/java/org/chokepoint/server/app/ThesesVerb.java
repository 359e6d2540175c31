package org.chokepoint.server.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ThesisDef;
import org.chokepoint.server.lab.SeedRange;
import org.chokepoint.server.lab.Workers;
import org.chokepoint.server.lab.thesis.SeedSets;
import org.chokepoint.server.lab.thesis.ThesisResult;
import org.chokepoint.server.lab.thesis.ThesisSuite;
import org.chokepoint.server.lab.thesis.ThesisTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code theses}: the statements of the articles as experiments. */
@Command(
        name = "theses",
        description = {
            "Plays the theses of a pack and tells which hold.",
            "A thesis holds when all its claims hold on at least 4 of 5 disjoint sets of seeds. It says how the game",
            "behaves, and is no evidence about the world."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all theses hold",
            "1:a thesis does not hold",
            "2:the command line makes no sense",
            "5:the content has errors"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  chokepoint theses",
            "  chokepoint theses --only T08,C03",
            "  chokepoint theses --seeds 1000..1079 --json"
        })
final class ThesesVerb implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PackOptions packs = new PackOptions();

    @Option(names = "--only", paramLabel = "ID,...", split = ",", description = "Play these alone.")
    private List<String> only = List.of();

    @Option(
            names = "--seeds",
            paramLabel = "A..B",
            defaultValue = "200..279",
            description = "Seeds, cut into five sets (default: ${DEFAULT-VALUE}).")
    private String seeds = "200..279";

    @Option(names = "--json", description = "Print one JSON object a thesis.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        SeedSets sets = sets();
        Ruleset pack = packs.load();
        if (pack == null) {
            return ExitCode.CONTENT;
        }
        List<ThesisDef> theses = chosen(pack);
        Progress progress = new Progress(ThesisSuite.pieces(theses), "experiments", err());
        List<ThesisResult> results = ThesisSuite.run(pack, theses, sets, Workers.all(), progress);
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? ThesisTable.json(results) : ThesisTable.text(results));
        out.flush();
        return results.stream().allMatch(ThesisResult::holds) ? ExitCode.OK : ExitCode.FAILED;
    }

    private SeedSets sets() {
        try {
            return SeedSets.of(SeedRange.parse(seeds));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
        }
    }

    private List<ThesisDef> chosen(Ruleset pack) {
        List<String> known = pack.theses().stream().map(ThesisDef::id).toList();
        if (known.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--pack: '" + packs.name() + "' has no theses.yaml");
        }
        only.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw packs.unknown("--only", id, known);
        });
        return pack.theses().stream()
                .filter(thesis -> only.isEmpty() || only.contains(thesis.id()))
                .toList();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
