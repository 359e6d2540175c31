package org.chokepoint.content.issue;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sentences that say what to write instead. */
public final class Advice {
    /** Names listed when none is near. */
    private static final int LISTED_NAMES = 12;

    /** Letters of a name worth comparing; ids have at most 40. */
    private static final int LONGEST_NAME = 80;

    private Advice() {}

    /**
     * Names the nearest valid name, or lists the valid ones when none is near.
     *
     * @param wrong what stands there
     * @param valid what may stand there, in the order to list it
     * @param what plural of the names, for example {@code lines}
     */
    public static String instead(String wrong, Collection<String> valid, String what) {
        return nearest(wrong, valid).map(near -> "Did you mean '" + near + "'?").orElseGet(() -> list(valid, what));
    }

    /** Lists the valid names, at most twelve. */
    public static String list(Collection<String> valid, String what) {
        if (valid.isEmpty()) {
            return "The pack has no " + what + ".";
        }
        String names = String.join(
                ", ", valid.stream().limit(LISTED_NAMES).map(String::valueOf).toList());
        int more = valid.size() - LISTED_NAMES;
        String start = what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
        return start + ": " + names + (more > 0 ? " and " + more + " more." : ".");
    }

    /** The valid name that needs the fewest edits, if that is at most a third of it (at least one edit, or two). */
    public static Optional<String> nearest(String wrong, Collection<String> valid) {
        if (wrong.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        @Nullable String best = null;
        int bestEdits = Integer.MAX_VALUE;
        for (String name : valid) {
            int edits = edits(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (edits < bestEdits) {
                best = name;
                bestEdits = edits;
            }
        }
        int allowed = Math.max(wrong.length() <= 2 ? 1 : 2, wrong.length() / 3);
        return bestEdits <= allowed ? Optional.ofNullable(best) : Optional.empty();
    }

    /** Restricted Damerau-Levenshtein distance: insert, delete, replace, swap neighbours. */
    private static int edits(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int[][] d, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }

    /** The advice for a list of choices that are few: names the nearest and lists all. */
    public static String insteadOfFew(String wrong, List<String> valid, String what) {
        String all = list(valid, what);
        return nearest(wrong, valid)
                .map(near -> "Did you mean '" + near + "'? " + all)
                .orElse(all);
    }
}
