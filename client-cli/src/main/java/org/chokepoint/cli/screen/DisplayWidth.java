package org.chokepoint.cli.screen;

/**
 * Columns that a text takes on a terminal: 2 for East Asian wide and full-width characters and for emoji, 0 for marks
 * that sit on their neighbour, else 1. Ambiguous characters count 1, as on a terminal outside East Asia; the client
 * itself prints none. Ranges after the Unicode file EastAsianWidth.txt (UAX #11), classes W and F, neighbours joined.
 */
public final class DisplayWidth {
    /** First and last of each wide range, ascending. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
        0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1,
        0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
        0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
        0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
        0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E,
        0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F,
        0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1AFF0, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF,
        0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7EB, 0x1F900, 0x1FAFF,
        0x20000, 0x3FFFD
    };

    /** Middle and last parts of Hangul syllables spelled out: they join the part before them. */
    private static final int JAMO_JOINING_FIRST = 0x1160;

    private static final int JAMO_JOINING_LAST = 0x11FF;

    private DisplayWidth() {}

    /** Columns of a text. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Columns of one character. */
    static int of(int codePoint) {
        int type = Character.getType(codePoint);
        boolean joins = type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || (codePoint >= JAMO_JOINING_FIRST && codePoint <= JAMO_JOINING_LAST);
        if (joins) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length && WIDE[i] <= codePoint; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** The text, cut at its end so that it takes at most so many columns. */
    public static String cut(String text, int columns) {
        int taken = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            taken += of(text.codePointAt(i));
            if (taken > columns) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    /** The text cut or filled with spaces on its right so that it takes exactly so many columns. */
    public static String left(String text, int columns) {
        String fitting = cut(text, columns);
        return fitting + " ".repeat(columns - of(fitting));
    }

    /** The text cut or filled with spaces on its left so that it takes exactly so many columns. */
    public static String right(String text, int columns) {
        String fitting = cut(text, columns);
        return " ".repeat(columns - of(fitting)) + fitting;
    }
}
