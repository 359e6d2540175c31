package org.chokepoint.server.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.chokepoint.content.load.LoadResult;
import org.chokepoint.content.load.PackLoader;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.server.engine.rule.Rulebook;

/**
 * The packs that engine tests play. {@code reference} and {@code reference_p} carry the numbers, the deck of 18 events
 * without answers and the bots of the reference model, the latter with Package P.
 */
public final class TestPacks {
    private static final Path PACKS = Path.of("src/test/resources/packs");

    private static final Map<String, Ruleset> LOADED = new ConcurrentHashMap<>();

    private TestPacks() {}

    /** A scenario of a test pack. */
    public static Rulebook rulebook(String pack, String scenario) {
        return Rulebook.of(ruleset(pack), scenario);
    }

    /** A test pack; one with any issue fails the test. */
    public static Ruleset ruleset(String pack) {
        return LOADED.computeIfAbsent(pack, TestPacks::load);
    }

    private static Ruleset load(String pack) {
        try {
            LoadResult result = PackLoader.load(PACKS, pack);
            if (!result.issues().isEmpty()) {
                throw new AssertionError("pack " + pack + " has issues: " + result.issues());
            }
            return Objects.requireNonNull(result.ruleset());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
