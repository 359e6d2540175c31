package org.chokepoint.server.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chokepoint.content.issue.Issue;
import org.chokepoint.content.issue.IssueText;
import org.chokepoint.content.issue.Severity;
import org.chokepoint.content.load.LoadResult;
import org.chokepoint.content.load.MemorySource;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.model.ScenarioDef;
import org.chokepoint.server.journal.PackCopy;
import org.chokepoint.server.room.PackShelf;

/**
 * All packs of a folder, read and checked once at the start. A pack with an error stands there as broken and never starts
 * a game. Immutable.
 */
final class LoadedPacks implements PackShelf {
    private static final String PACK_FILE = "pack.yaml";

    private final KeptPacks kept;
    private final String folder;
    private final String defaultPack;
    private final Map<String, Found> byId = new TreeMap<>();
    private final Map<String, List<Issue>> issues = new TreeMap<>();

    private LoadedPacks(KeptPacks kept, Path folder, String defaultPack) {
        this.kept = kept;
        this.folder = folder.toString().replace('\\', '/');
        this.defaultPack = defaultPack;
    }

    /**
     * Reads.
     *
     * @param kept loads, or knows already
     * @param folder holds one folder for each pack
     * @param defaultPack of games that name none
     * @param defaultScenario of games that name none; a pack that does not have it offers its first
     * @throws IOException when the folder or a file cannot be read
     */
    static LoadedPacks read(KeptPacks kept, Path folder, String defaultPack, String defaultScenario)
            throws IOException {
        LoadedPacks packs = new LoadedPacks(kept, folder, defaultPack);
        for (String pack : packsIn(folder)) {
            packs.add(pack, kept.load(folder, pack), defaultScenario);
        }
        return packs;
    }

    @Override
    public Found find(String pack) {
        return byId.getOrDefault(pack.isEmpty() ? defaultPack : pack, new Found.Missing());
    }

    @Override
    public Found restore(PackCopy copy) {
        try {
            LoadResult result = kept.load(MemorySource.ofTexts(copy.id(), copy.files()));
            return found(copy.id(), result, "");
        } catch (IOException e) {
            throw new UncheckedIOException("a pack in memory", e);
        }
    }

    /** Prints what is wrong with a pack, warnings too. */
    void report(String pack, PrintWriter out) {
        issues.getOrDefault(pack, List.of()).forEach(issue -> out.print(IssueText.of(issue, folder + "/")));
        out.flush();
    }

    /** Folders that are packs, sorted. */
    List<String> names() {
        return List.copyOf(byId.keySet());
    }

    private static List<String> packsIn(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isRegularFile(entry.resolve(PACK_FILE)))
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private void add(String pack, LoadResult result, String defaultScenario) {
        issues.put(pack, result.issues());
        byId.put(pack, found(pack, result, defaultScenario));
    }

    private static Found found(String pack, LoadResult result, String defaultScenario) {
        Ruleset ruleset = result.ruleset();
        Optional<String> scenario = ruleset == null ? Optional.empty() : scenario(ruleset, defaultScenario);
        if (ruleset == null || scenario.isEmpty()) {
            return new Found.Broken(errors(result.issues()));
        }
        return new Found.Pack(ruleset, new PackCopy(pack, result.hash(), result.files()), scenario.get());
    }

    private static Optional<String> scenario(Ruleset ruleset, String wanted) {
        List<String> ids = ruleset.scenarios().stream().map(ScenarioDef::id).toList();
        return ids.contains(wanted) ? Optional.of(wanted) : ids.stream().findFirst();
    }

    private static int errors(List<Issue> issues) {
        return (int) issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .count();
    }
}
