package org.chokepoint.content.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.content.check.Checks;
import org.chokepoint.content.issue.Issue;
import org.chokepoint.content.issue.Issues;
import org.chokepoint.content.issue.Severity;
import org.chokepoint.content.issue.SourceMap;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.yaml.Binder;
import org.chokepoint.content.yaml.MapNode;

/** Loads packs. Stateless, safe from any thread. */
public final class PackLoader {
    private PackLoader() {}

    /**
     * Reads, binds and checks a pack.
     *
     * @param packs folder that holds one folder per pack
     * @param pack name of the pack's folder
     * @throws IOException when the folder or a file cannot be read
     */
    public static LoadResult load(Path packs, String pack) throws IOException {
        return PackNames.isValid(pack) && Files.isDirectory(packs.resolve(pack))
                ? load(packs.resolve(pack))
                : PackNames.unknown(packs, pack);
    }

    /**
     * Reads, binds and checks the pack in a folder.
     *
     * @throws IOException when the folder or a file cannot be read
     */
    public static LoadResult load(Path folder) throws IOException {
        return load(new FolderSource(folder));
    }

    /**
     * Reads, binds and checks a pack.
     *
     * @param source its files
     * @throws IOException when one cannot be read
     */
    public static LoadResult load(PackSource source) throws IOException {
        Issues out = new Issues();
        PackFiles files = PackFiles.read(source, out);
        SourceMap map = new SourceMap(files.wholeFile("pack.yaml"));
        MapNode tree = new PackTree(files, map, out).read();
        Ruleset ruleset = new Binder(map, new CelFormulas(), out).bind(Ruleset.class, tree);
        Checks.run(ruleset, map, out);
        PackNames.check(source.pack(), ruleset.pack(), map, out);
        List<Issue> issues = out.sorted();
        boolean playable = issues.stream().noneMatch(issue -> issue.severity() == Severity.ERROR);
        return new LoadResult(playable ? ruleset : null, issues, files.hash(), files.texts());
    }
}
