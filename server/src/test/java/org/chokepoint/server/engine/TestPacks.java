package org.chokepoint.server.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.chokepoint.content.issue.Severity;
import org.chokepoint.content.load.FolderSource;
import org.chokepoint.content.load.LoadResult;
import org.chokepoint.content.load.MemorySource;
import org.chokepoint.content.load.PackLoader;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.server.engine.rule.Rulebook;

/**
 * The packs that engine tests play. {@code reference} and {@code reference_p} carry the numbers, the deck of 18 events
 * without answers and the bots of the reference model, the latter with Package P; {@code core} is the shipped pack.
 */
public final class TestPacks {
    private static final Path TEST_PACKS = Path.of("src/test/resources/packs");
    private static final Path SHIPPED_PACKS = Path.of("../content/packs");
    private static final Map<String, Ruleset> LOADED = new ConcurrentHashMap<>();

    private TestPacks() {}

    /** A scenario of a pack. */
    public static Rulebook rulebook(String pack, String scenario) {
        return Rulebook.of(ruleset(pack), scenario);
    }

    /** A pack; one with an error fails the test. */
    public static Ruleset ruleset(String pack) {
        return LOADED.computeIfAbsent(pack, TestPacks::load);
    }

    /** Sprint of a pack in which files are written anew, for example {@code events.yaml}. */
    public static Rulebook sprintWith(String pack, Map<String, String> files) {
        try {
            FolderSource source = new FolderSource(folder(pack));
            Map<String, byte[]> bytes = new TreeMap<>();
            for (String file : source.files().keySet()) {
                bytes.put(file, source.read(file));
            }
            files.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
            return Rulebook.of(sound(PackLoader.load(new MemorySource(pack, bytes))), "sprint");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file of a pack. */
    public static String file(String pack, String file) {
        try {
            return new String(new FolderSource(folder(pack)).read(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String pack) {
        return (pack.equals("core") ? SHIPPED_PACKS : TEST_PACKS).resolve(pack);
    }

    private static Ruleset load(String pack) {
        try {
            return sound(PackLoader.load(folder(pack)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ruleset sound(LoadResult result) {
        if (result.issues().stream().anyMatch(issue -> issue.severity() == Severity.ERROR)) {
            throw new AssertionError("pack has issues: " + result.issues());
        }
        return Objects.requireNonNull(result.ruleset());
    }
}
