package org.chokepoint.server.room;

import org.chokepoint.content.model.Ruleset;

/** Where packs are found, read and checked before. Called on the rooms' loops, so it must not read files or wait. */
public interface PackShelf {
    /**
     * Finds a pack.
     *
     * @param pack id; empty asks for the server's default
     */
    Found find(String pack);

    /** What stands on the shelf. */
    sealed interface Found {
        /**
         * Checked and playable.
         *
         * @param hash SHA-256 of the pack's files, 64 hexadecimal digits
         * @param defaultScenario id of the scenario for games that name none
         */
        record Pack(Ruleset ruleset, String hash, String defaultScenario) implements Found {}

        /** There, but with errors. */
        record Broken(int issues) implements Found {}

        /** Not there. */
        record Missing() implements Found {}
    }
}
