package org.chokepoint.server.session;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/**
 * Display names as players type them, made safe to print on any terminal: composed (NFC), trimmed, runs of spaces made
 * one. Refused are control, format (bidi marks among them), private and unassigned characters, letters that show
 * nothing, and piles of marks. Pure.
 */
public final class Names {
    /** Longest name, code points. */
    public static final int CHARACTERS = 24;

    /** Longest name, UTF-8 bytes. */
    public static final int BYTES = 96;

    /** Marks on one letter; more is a pile that runs over other lines. */
    private static final int MARKS_IN_A_ROW = 3;

    /** Letters that fonts show as nothing: Hangul fillers, Khmer inherent vowels, braille blank. */
    private static final String BLANKS = "\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private Names() {}

    /** The name as it will be shown, or nothing when it cannot be used. An empty name stays empty. */
    public static Optional<String> clean(String typed) {
        if (typed.length() > 4 * BYTES) {
            return Optional.empty();
        }
        String name = spaced(Normalizer.normalize(typed.strip(), Normalizer.Form.NFC));
        return fits(name) && name.codePoints().allMatch(Names::shown) && !piled(name)
                ? Optional.of(name)
                : Optional.empty();
    }

    /** Facts for a name that cannot be used. */
    static Map<String, String> limits() {
        return Map.of("max_characters", Integer.toString(CHARACTERS));
    }

    private static String spaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c)
                .forEach(c -> {
                    if (c != ' ' || (!out.isEmpty() && out.charAt(out.length() - 1) != ' ')) {
                        out.appendCodePoint(c);
                    }
                });
        return out.toString().stripTrailing();
    }

    private static boolean fits(String name) {
        return name.codePointCount(0, name.length()) <= CHARACTERS
                && name.getBytes(StandardCharsets.UTF_8).length <= BYTES;
    }

    private static boolean shown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> BLANKS.indexOf(c) < 0;
        };
    }

    private static boolean piled(String name) {
        int row = 0;
        boolean first = true;
        for (int c : name.codePoints().toArray()) {
            row = mark(c) ? row + 1 : 0;
            if (row > MARKS_IN_A_ROW || (first && mark(c))) {
                return true;
            }
            first = false;
        }
        return false;
    }

    private static boolean mark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
