package org.chokepoint.server.session;

import java.util.Locale;

/** Join codes as people type them. */
final class Codes {
    private Codes() {}

    /** Upper case without spaces and dashes. Of a text that is too long to be a code nothing is left. */
    static String normalize(String typed) {
        if (typed.length() > Limits.CODE_TYPED_CHARACTERS) {
            return "";
        }
        StringBuilder code = new StringBuilder();
        typed.codePoints()
                .filter(c -> !Character.isSpaceChar(c) && !Character.isWhitespace(c) && !dash(c))
                .forEach(code::appendCodePoint);
        return code.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean dash(int c) {
        return c == '_' || Character.getType(c) == Character.DASH_PUNCTUATION;
    }
}
