package org.chokepoint.server.journal;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a pack as a game was opened with them: what is installed may change, a running game does not.
 *
 * @param id of the pack
 * @param hash SHA-256 of the files, 64 hexadecimal digits
 * @param files UTF-8 text by path
 */
public record PackCopy(String id, String hash, SortedMap<String, String> files) {
    /** Copies. */
    public PackCopy {
        files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The same files under the id by which a game knows them: equal files are kept once, by whatever name they came. */
    public PackCopy named(String wanted) {
        return new PackCopy(wanted, hash, files);
    }
}
