package org.chokepoint.content.load;

import java.io.IOException;
import java.nio.file.Path;

/** Loads packs from a folder that holds one folder per pack. Stub: replaced by the loader. */
public final class PackLoader {
    private PackLoader() {}

    /**
     * Reads, binds and checks a pack.
     *
     * @param packs folder of the packs
     * @param pack name of the pack's folder
     * @throws IOException when the folder or a file cannot be read
     */
    public static LoadResult load(Path packs, String pack) throws IOException {
        throw new UnsupportedOperationException();
    }
}
