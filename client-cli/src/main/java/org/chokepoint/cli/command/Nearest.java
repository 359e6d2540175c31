package org.chokepoint.cli.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The likeliest meaning of a mistyped word: the smallest number of letters inserted, left out, replaced or swapped with
 * their neighbour (Damerau's distance, the variant where no piece is edited twice).
 */
public final class Nearest {
    private static final int SUGGESTIONS_MAX = 3;
    private static final int LETTERS_PER_MISTAKE = 3;

    private Nearest() {}

    /** Candidates close enough to have been meant, nearest first, then in their order; at most three. */
    public static List<String> to(String typed, Collection<String> candidates) {
        int allowed = Math.max(1, typed.length() / LETTERS_PER_MISTAKE);
        List<String> near = candidates.stream()
                .filter(candidate -> distance(typed, candidate) <= allowed)
                .sorted(Comparator.comparingInt(candidate -> distance(typed, candidate)))
                .toList();
        return near.stream()
                .filter(one -> distance(typed, one) == distance(typed, near.get(0)))
                .limit(SUGGESTIONS_MAX)
                .toList();
    }

    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
