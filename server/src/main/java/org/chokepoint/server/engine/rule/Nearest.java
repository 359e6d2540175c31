package org.chokepoint.server.engine.rule;

import java.util.List;
import java.util.Locale;

/** What somebody probably meant: the known name with the fewest typing slips (Levenshtein's distance). */
final class Nearest {
    /** Slips that are forgiven in a short name. */
    private static final int SLIPS = 2;

    /** In a longer name one slip is forgiven for so many letters. */
    private static final int LETTERS_PER_SLIP = 3;

    /** Longer input is no name. */
    private static final int LENGTH_MAX = 64;

    private Nearest() {}

    /** The nearest of the known names, the first of equals; empty when none is near. */
    static String of(String written, List<String> known) {
        String word = written.toLowerCase(Locale.ROOT);
        String best = "";
        if (word.isEmpty() || word.length() > LENGTH_MAX) {
            return best;
        }
        int fewest = Math.max(SLIPS, word.length() / LETTERS_PER_SLIP) + 1;
        for (String name : known) {
            int slips = name.startsWith(word) ? 0 : distance(word, name);
            if (slips < fewest) {
                fewest = slips;
                best = name;
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
