package org.chokepoint.content.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.content.issue.Advice;
import org.chokepoint.content.issue.Issue;
import org.chokepoint.content.issue.Issues;
import org.chokepoint.content.issue.Severity;
import org.chokepoint.content.issue.SourceMap;
import org.chokepoint.content.issue.SourceSpan;
import org.chokepoint.content.model.PackInfo;

/** Names of packs and their folders. */
final class PackNames {
    private static final String NAME = "[a-z0-9_-]{1,40}";

    private PackNames() {}

    /** A name that cannot lead out of the folder of the packs. */
    static boolean isValid(String pack) {
        return pack.matches(NAME);
    }

    /** The answer to a pack that is not there. */
    static LoadResult unknown(Path packs, String pack) throws IOException {
        String advice = Advice.instead(pack, names(packs), "packs");
        SourceSpan span = new SourceSpan("pack.yaml", 1, 1, 1, "");
        String message = "There is no pack '" + pack + "'.";
        Issue issue = new Issue(Severity.ERROR, "unknown-pack", span, message, advice);
        return new LoadResult(null, List.of(issue), new PackHash().hex(), Collections.emptySortedMap());
    }

    private static List<String> names(Path packs) throws IOException {
        if (!Files.isDirectory(packs)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(packs)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(PackNames::isValid)
                    .sorted()
                    .toList();
        }
    }

    /** The pack's id is the name of its folder, so that a name means the same pack everywhere. */
    static void check(String folder, PackInfo pack, SourceMap map, Issues out) {
        boolean sound = !map.isBroken(pack, "id") && !map.isBroken(pack, "");
        if (sound && !pack.id().equals(folder)) {
            String message = "The pack's id is '" + pack.id() + "', its folder is '" + folder + "'.";
            out.error("pack-name", map.value(pack, "id"), message, "Write 'id: " + folder + "', or rename the folder.");
        }
    }
}
