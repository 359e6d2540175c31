package org.chokepoint.content.model;

/** What a pack may cost whoever loads it. Packs come from strangers; all of these are checked before the work is done. */
public final class Limits {
    /** Bytes of one file. */
    public static final int FILE_BYTES = 1 << 20;

    /** Bytes of all files of a pack. */
    public static final int PACK_BYTES = 8 << 20;

    /** Files of a pack. */
    public static final int PACK_FILES = 1_000;

    /** Lists and maps inside each other. */
    public static final int DEPTH = 20;

    /** UTF-8 bytes of one value. */
    public static final int SCALAR_BYTES = 4 << 10;

    /** Digits of a number; more have no place in a double and cost time to read. */
    public static final int NUMBER_DIGITS = 18;

    /** Characters of a condition or formula. */
    public static final int EXPRESSION_CHARACTERS = 1_000;

    /** Operators inside each other in a condition or formula. */
    public static final int EXPRESSION_DEPTH = 32;

    /** Events of one round: world, sanction, domestic. */
    public static final int EVENTS_IN_ROUND = 3;

    private Limits() {}
}
