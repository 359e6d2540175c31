package org.chokepoint.content.load;

import java.io.IOException;
import java.util.SortedMap;

/** Where the files of a pack come from. */
public interface PackSource {
    /** Name of the pack's folder, for example {@code core}. */
    String pack();

    /**
     * The files with their sizes in bytes, by path relative to the pack's folder, with forward slashes. Ordered by code
     * units, on every machine alike.
     *
     * @throws IOException when the folder cannot be read
     */
    SortedMap<String, Long> files() throws IOException;

    /**
     * The content of a file.
     *
     * @throws IOException when it cannot be read
     */
    byte[] read(String file) throws IOException;
}
