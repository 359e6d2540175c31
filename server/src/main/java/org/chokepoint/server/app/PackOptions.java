package org.chokepoint.server.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.content.issue.IssueText;
import org.chokepoint.content.load.LoadResult;
import org.chokepoint.content.load.PackLoader;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScenarioDef;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of verbs that read one pack. */
final class PackOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--packs",
            paramLabel = "DIR",
            description = "Folder of the content packs (default: the installation's).")
    private Path packs = PackFolder.standard();

    @Option(
            names = "--pack",
            paramLabel = "NAME",
            defaultValue = "core",
            description = "Pack (default: ${DEFAULT-VALUE}).")
    private String pack = "core";

    /** Name of the pack. */
    String name() {
        return pack;
    }

    /**
     * Reads the pack and prints what is wrong with it.
     *
     * @return null when it has an error
     * @throws ParameterException when there is no such folder
     * @throws IOException when a file cannot be read
     */
    @Nullable
    Ruleset load() throws IOException {
        if (!Files.isDirectory(packs.resolve(pack))) {
            throw new ParameterException(spec.commandLine(), "--pack: there is no folder " + packs.resolve(pack));
        }
        LoadResult result = PackLoader.load(packs, pack);
        result.issues().forEach(issue -> spec.commandLine().getErr().print(IssueText.of(issue, packs + "/")));
        spec.commandLine().getErr().flush();
        return result.ruleset();
    }

    /** @throws ParameterException when the pack has no such scenario */
    ScenarioDef scenario(Ruleset ruleset, String id) {
        List<String> known = ruleset.scenarios().stream().map(ScenarioDef::id).toList();
        return ruleset.scenarios().stream()
                .filter(def -> def.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("--scenario", id, known));
    }

    /** What to throw for an id that is none of the known ones. */
    ParameterException unknown(String option, String id, List<String> known) {
        return new ParameterException(
                spec.commandLine(), option + ": '" + id + "' (expected one of: " + String.join(", ", known) + ")");
    }
}
