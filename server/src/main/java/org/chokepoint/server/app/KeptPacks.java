package org.chokepoint.server.app;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.chokepoint.content.load.LoadResult;
import org.chokepoint.content.load.MemorySource;
import org.chokepoint.content.load.PackLoader;
import org.chokepoint.server.journal.codec.BadBytes;
import org.chokepoint.server.journal.codec.RecordBytes;
import org.jspecify.annotations.Nullable;

/**
 * Loads packs, and keeps what loading gave when it found no error, so that the same build need not load the same files
 * again: reading YAML and formulas is most of what a start costs. Safe from any thread.
 */
final class KeptPacks {
    private final @Nullable KeptFiles files;
    private final String build;

    /**
     * Keeps in a folder.
     *
     * @param files null keeps nothing
     * @param build name of the running build; only what the same one kept is found
     */
    KeptPacks(@Nullable KeptFiles files, String build) {
        this.files = files;
        this.build = build;
    }

    /** Those of this installation; none are kept when it is unknown where it is, or which build runs. */
    static KeptPacks standard() {
        return PackFolder.kept()
                .flatMap(folder -> Build.running().map(build -> new KeptPacks(new KeptFiles(folder), build)))
                .orElseGet(KeptPacks::none);
    }

    /** Loads and keeps nothing. */
    static KeptPacks none() {
        return new KeptPacks(null, "");
    }

    /**
     * As {@link PackLoader#load(Path, String)}.
     *
     * @throws IOException when the folder or a file cannot be read
     */
    LoadResult load(Path packs, String pack) throws IOException {
        Optional<MemorySource> source = MemorySource.copyOf(packs, pack);
        return source.isPresent() ? load(source.get()) : PackLoader.load(packs, pack);
    }

    /** As {@link PackLoader#load(org.chokepoint.content.load.PackSource)}. */
    LoadResult load(MemorySource source) throws IOException {
        if (files == null) {
            return PackLoader.load(source);
        }
        String key = key(source);
        Optional<LoadResult> kept = files.find(key).flatMap(KeptPacks::read);
        if (kept.isPresent()) {
            return kept.get();
        }
        LoadResult loaded = PackLoader.load(source);
        if (loaded.playable()) {
            keep(files, key, loaded);
        }
        return loaded;
    }

    private static Optional<LoadResult> read(byte[] bytes) {
        try {
            return Optional.of(RecordBytes.read(LoadResult.class, bytes));
        } catch (BadBytes e) {
            return Optional.empty();
        }
    }

    /** What would come back as something else is not kept. */
    private static void keep(KeptFiles files, String key, LoadResult loaded) {
        byte[] bytes = RecordBytes.of(loaded);
        Optional<LoadResult> back = read(bytes);
        if (back.equals(Optional.of(loaded)) && Arrays.equals(RecordBytes.of(back.get()), bytes)) {
            files.keep(key, bytes);
        }
    }

    private String key(MemorySource source) {
        return Hashing.sha256()
                .hashString(source.hash() + source.pack() + "\n" + build, StandardCharsets.UTF_8)
                .toString();
    }
}
