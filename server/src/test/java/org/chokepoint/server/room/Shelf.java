package org.chokepoint.server.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.chokepoint.content.load.LoadResult;
import org.chokepoint.content.load.PackLoader;
import org.chokepoint.server.journal.PackCopy;

/** The shipped pack, read once. */
public final class Shelf implements PackShelf {
    public static final Found.Pack CORE = load();

    @Override
    public Found find(String pack) {
        return switch (pack) {
            case "", "core" -> CORE;
            case "broken" -> new Found.Broken(3);
            default -> new Found.Missing();
        };
    }

    private static Found.Pack load() {
        try {
            LoadResult result = PackLoader.load(Path.of("..", "content", "packs"), "core");
            if (result.ruleset() == null) {
                throw new AssertionError(result.issues());
            }
            return new Found.Pack(result.ruleset(), new PackCopy("core", result.hash(), result.files()), "quick");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
