package org.chokepoint.server.report;

import java.util.Locale;

/** Numbers for people, the same in every locale. */
final class Figures {
    private static final double NOTHING = 0.05;

    private Figures() {}

    /** Too small to be told with one decimal. */
    static boolean isNothing(double value) {
        return Math.abs(value) < NOTHING;
    }

    /** One decimal, never "-0.0". */
    static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", isNothing(value) ? 0 : value);
    }

    /** One decimal with its sign; zero has none. */
    static String signed(double value) {
        return isNothing(value) ? "0.0" : String.format(Locale.ROOT, "%+.1f", value);
    }

    /** How many points, without a sign. */
    static String points(double value) {
        String figure = one(Math.abs(value));
        return figure + (figure.equals("1.0") ? " point" : " points");
    }

    /** Points more or less. */
    static String moreOrLess(double points) {
        return isNothing(points) ? "the same" : points(points) + (points > 0 ? " more" : " less");
    }

    /** Hundredths of a percent as percent. */
    static String bp(int bp) {
        return String.format(Locale.ROOT, bp % 100 == 0 ? "%.0f%%" : "%.1f%%", bp / 100.0);
    }
}
