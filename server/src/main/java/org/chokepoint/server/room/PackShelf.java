package org.chokepoint.server.room;

import org.chokepoint.content.model.Ruleset;
import org.chokepoint.server.journal.PackCopy;

/** Where packs are found, read and checked before. Called on the rooms' loops, so it must not read files or wait. */
public interface PackShelf {
    /**
     * Finds a pack.
     *
     * @param pack id; empty asks for the server's default
     */
    Found find(String pack);

    /** The pack of a game that goes on, read from its own copy of the files; a shelf that cannot read has none. */
    default Found restore(PackCopy copy) {
        return new Found.Missing();
    }

    /** What stands on the shelf. */
    sealed interface Found {
        /**
         * Checked and playable.
         *
         * @param copy its files and their hash
         * @param defaultScenario id of the scenario for games that name none
         */
        record Pack(Ruleset ruleset, PackCopy copy, String defaultScenario) implements Found {
            /** SHA-256 of the pack's files, 64 hexadecimal digits. */
            public String hash() {
                return copy.hash();
            }
        }

        /** There, but with errors. */
        record Broken(int issues) implements Found {}

        /** Not there. */
        record Missing() implements Found {}
    }
}
