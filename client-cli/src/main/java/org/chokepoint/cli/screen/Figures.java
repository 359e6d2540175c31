package org.chokepoint.cli.screen;

import java.util.Locale;

/** Numbers as text, the same in every locale: a point before decimals, no grouping. */
public final class Figures {
    private static final int BP_PER_PERCENT = 100;
    private static final int CENTI = 100;
    private static final double PERCENT = 100;

    private static final double NOTHING = 0.05;

    private Figures() {}

    /** Too small to be told with one decimal. */
    static boolean isNothing(double value) {
        return Math.abs(value) < NOTHING;
    }

    /** Basis points as percent with as many decimals as needed: {@code 4000} is "40%", {@code 1225} is "12.25%". */
    public static String bp(int bp) {
        String sign = bp < 0 ? "-" : "";
        int whole = Math.abs(bp) / BP_PER_PERCENT;
        int rest = Math.abs(bp) % BP_PER_PERCENT;
        if (rest == 0) {
            return sign + whole + "%";
        }
        String decimals = rest % 10 == 0 ? String.valueOf(rest / 10) : String.format(Locale.ROOT, "%02d", rest);
        return sign + whole + "." + decimals + "%";
    }

    /** One decimal, never "-0.0". */
    public static String one(double value) {
        return decimals(value, 1);
    }

    /** No decimals. */
    public static String whole(double value) {
        return decimals(value, 0);
    }

    /** Two decimals, never "-0.00". */
    public static String two(double value) {
        return decimals(value, 2);
    }

    /** One decimal with its sign; zero has none. */
    public static String signed(double value) {
        String text = one(value);
        return text.startsWith("-") || text.equals("0.0") ? text : "+" + text;
    }

    /** A share of 1 in whole percent. */
    public static String percent(double share) {
        return decimals(share * PERCENT, 0) + "%";
    }

    /** A relative change in percent with its sign, one decimal where it has one. */
    public static String signedPercent(double share) {
        String text = short1(share * PERCENT) + "%";
        return share > 0 ? "+" + text : text;
    }

    /** At most one decimal, none when it is zero. */
    public static String short1(double value) {
        String text = one(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** As {@link #short1}, with its sign. */
    public static String signedShort(double value) {
        String text = short1(value);
        return text.startsWith("-") || text.equals("0") ? text : "+" + text;
    }

    /** Hundredths of a point as points with one decimal. */
    public static String centi(int centi) {
        return one((double) centi / CENTI);
    }

    /** "1 round", "3 rounds". */
    public static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    private static String decimals(double value, int digits) {
        String text = String.format(Locale.ROOT, "%." + digits + "f", value);
        boolean zero = text.chars().allMatch(c -> c == '-' || c == '0' || c == '.');
        return zero && text.startsWith("-") ? text.substring(1) : text;
    }
}
