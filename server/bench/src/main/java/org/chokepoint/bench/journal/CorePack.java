package org.chokepoint.bench.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.chokepoint.content.load.LoadResult;
import org.chokepoint.content.load.PackLoader;
import org.chokepoint.server.journal.PackCopy;
import org.chokepoint.server.room.PackShelf;

/** The shipped pack alone. Run from the top of the project. */
final class CorePack implements PackShelf {
    private final Found.Pack core;

    private CorePack(Found.Pack core) {
        this.core = core;
    }

    static CorePack read() throws IOException {
        LoadResult result = PackLoader.load(Path.of("content", "packs"), "core");
        return new CorePack(new Found.Pack(
                Objects.requireNonNull(result.ruleset(), "core has errors"),
                new PackCopy("core", result.hash(), result.files()),
                "sprint"));
    }

    @Override
    public Found find(String pack) {
        return core;
    }
}
